"""Feedback on a result in words: plain lines for a log, Markdown for a page.

What a student's code said is in it, and must not act: not on the terminal, not as Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from logitlab.catalogue import Catalogue, Explanation, UnknownMistakeError
from logitlab.result import DiagnosisResult, ExerciseResult, Result
from logitlab.text import shown

MARKS = {"passed": "✅", "failed": "❌", "not attempted": "⬜", "not graded": "❔"}
ACTIVE = re.compile(r"([\\`*_{}\[\]()#+!|~$^=:-])")


def told(exercise: ExerciseResult, catalogue: Catalogue) -> Iterator[tuple[str, bool]]:
    """Yield lines on the mistakes and notes of an exercise: what, why, and a hint.

    Each comes with whether it is ours, Markdown and all, or may hold what a student's code said.
    """
    for diagnosis in exercise.diagnoses:
        yield f"**{diagnosis.function}: {_named(diagnosis)}**", True
        for mistake in diagnosis.mistakes:
            said = explanation(catalogue, exercise.name, diagnosis.function, mistake)
            if said:
                yield f"{one_line(said.short)} {one_line(said.why)}", True
                yield f"Hint: {one_line(said.hint)}", True
        symptom = _symptom(diagnosis)
        if symptom:
            yield symptom, False
    for note in exercise.notes:
        said = explanation(catalogue, exercise.name, note.function, note.mistake)
        short = one_line(said.short) if said else ""
        yield f"Note on {note.function}: {note.mistake}. {short}", True


def markdown(result: Result, lines_for: Mapping[str, Sequence[tuple[str, bool]]]) -> str:
    """Return a result as a Markdown page: a table of exercises, then what is to be learnt.

    `lines_for` holds, for each exercise, what `told` says of it.
    """
    lines = [f"## {result.score}/{result.max_score} points", ""]
    lines += [f"- {plain(shown(problem))}" for problem in result.problems]
    lines += ["", "| | exercise | points |", "|---|---|--:|"]
    for exercise in result.exercises:
        points = f"{exercise.score}/{exercise.max_score}"
        lines.append(f"| {MARKS[exercise.status]} | {plain(exercise.name)} | {points} |")
    for exercise in result.exercises:
        if exercise.status not in ("passed", "not attempted") or exercise.notes:
            lines += ["", *_section(exercise, lines_for.get(exercise.name, ()))]
    return "\n".join(lines) + "\n"


def _section(exercise: ExerciseResult, said: Sequence[tuple[str, bool]]) -> Iterator[str]:
    yield f"### {plain(exercise.name)}"
    yield ""
    for problem in exercise.problems:
        yield f"- {plain(shown(problem))}"
    for check in exercise.checks:
        message = f": {plain(shown(check.message, 400))}" if check.message else ""
        yield (
            f"- {MARKS[check.status]} {plain(check.title)} ({check.earned}/{check.points}){message}"
        )
    for line, ours in said:
        yield ""
        yield f"> {line if ours else plain(line)}"


def _named(diagnosis: DiagnosisResult) -> str:
    if not diagnosis.mistakes:
        return "wrong, and no known mistake explains how"
    sets = [diagnosis.mistakes, *diagnosis.alternatives]
    return "; or ".join(" and ".join(names) for names in sets)


def _symptom(diagnosis: DiagnosisResult) -> str:
    parts = [diagnosis.evidence[k] for k in ("input", "property") if k in diagnosis.evidence]
    return "" if diagnosis.mistakes else shown(": ".join(map(str, parts)), 400)


def explanation(
    catalogue: Catalogue, exercise: str, function: str, mistake: str
) -> Explanation | None:
    """Look a mistake up; None for one that is not explained."""
    try:
        return catalogue.find(mistake, exercise, function)
    except UnknownMistakeError:
        return None


def one_line(text: str) -> str:
    """Join the lines of a paragraph."""
    return " ".join(text.split())


def plain(text: str) -> str:
    """Escape text so that Markdown shows it as it is: no markup, links, mentions or pictures."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return ACTIVE.sub(r"\\\1", safe).replace("@", "&#64;")
