"""What a student is told of one result, in the order in which it helps.

First a summary of fewer than 120 words: points, what is right already, the one thing to look at
next with a hint, what comes after it. Then the details, exercise by exercise. It is plain data,
made of a result and the catalogue; `feedback_format` writes it as text, Markdown or HTML. It
holds no hidden input and no expected value: see `reticent`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from logitlab.catalogue import Catalogue, Explanation, UnknownMistakeError
from logitlab.pictures import Picture, own_picture, picture
from logitlab.result import CheckResult, DiagnosisResult, ExerciseResult, Result
from logitlab.reticent import Told, told
from logitlab.text import shown

__all__ = [
    "ExerciseFeedback",
    "Feedback",
    "Row",
    "Suspect",
    "feedback_of",
    "lines_of",
    "report_of",
    "topic",
]

AS_ABOVE = "as above"


@dataclass(frozen=True)
class Row:
    """One check: its title and points, and in words what went wrong."""

    title: str
    status: str
    points: int
    earned: int
    told: Told


@dataclass(frozen=True)
class Suspect:
    """A function with something to be said of it: a mistake, a note, or an open question.

    `explanation` is None where the mistake is not explained, or where none was named; `symptom`
    then says on which public input the function fails. The picture is drawn from the student's own
    function where the result holds a drawing of it.
    """

    function: str
    mistake: str = ""
    explanation: Explanation | None = None
    picture: Picture | None = None
    others: tuple[str, ...] = ()
    symptom: str = ""


@dataclass(frozen=True)
class ExerciseFeedback:
    """One exercise: points, checks, and what is said of its functions."""

    name: str
    status: str
    score: int
    max_score: int
    rows: tuple[Row, ...]
    mistakes: tuple[Suspect, ...]
    notes: tuple[Suspect, ...]
    problems: tuple[str, ...]

    @property
    def short(self) -> str:
        """Return the number alone: ex04."""
        return self.name.partition("_")[0]

    @property
    def topic(self) -> str:
        """Return the name in words: ex04 cross entropy torch."""
        return topic(self.name)

    @property
    def file(self) -> str:
        """Return the name of the file it is written in."""
        return f"{self.name}.py"

    @property
    def absent(self) -> bool:
        """Whether nothing was handed in for it."""
        return self.status == "not attempted"


@dataclass(frozen=True)
class Feedback:
    """Everything told of one submission."""

    name: str
    score: int
    max_score: int
    exercises: tuple[ExerciseFeedback, ...]
    problems: tuple[str, ...] = ()

    def shorts(self, status: str) -> str:
        """Return the exercises of a status as `ex01, ex02, ex05`."""
        return ", ".join(e.short for e in self.exercises if e.status == status)

    @property
    def next(self) -> ExerciseFeedback | None:
        """Return the exercise to look at next: the first in teaching order that lost points."""
        return next((e for e in self.exercises if e.status == "failed"), None)

    @property
    def suspect(self) -> Suspect | None:
        """Return what is thought wrong there, if anything is known of it."""
        return self.next.mistakes[0] if self.next and self.next.mistakes else None

    @property
    def reason(self) -> Told | None:
        """Return the first words of a failed check of the exercise to look at next."""
        rows = self.next.rows if self.next else ()
        return next((r.told for r in rows if r.status == "failed" and r.told.words), None)

    @property
    def after(self) -> str:
        """Return what comes next: the other mistakes there, and the exercises after it."""
        found = [s.mistake for s in self.next.mistakes if s.mistake] if self.next else []
        here = [mistake for mistake in found if mistake != found[0]]
        later = [e.short for e in self.exercises if e.status == "failed" and e != self.next]
        return ", ".join(dict.fromkeys([*here[:2], *later]))


def feedback_of(result: Result, catalogue: Catalogue) -> Feedback:
    """Gather what to tell of a result."""
    return Feedback(
        shown(result.submission),
        result.score,
        result.max_score,
        tuple(_exercise(exercise, catalogue) for exercise in result.exercises),
        tuple(shown(problem) for problem in result.problems),
    )


def lines_of(exercise: ExerciseFeedback) -> Iterator[str]:
    """Yield for a log what was thought wrong: each mistake, why it is wrong, a hint."""
    for suspect in exercise.mistakes:
        yield f"{suspect.function}: {suspect.mistake or 'wrong, and no known mistake explains how'}"
        said = suspect.explanation
        texts = [said.short, said.why, f"Hint: {said.hint}"] if said else [suspect.symptom]
        yield from (" ".join(text.split()) for text in texts if text)
        if suspect.others:
            yield f"It behaves the same as: {'; or '.join(suspect.others)}"


def report_of(exercise: ExerciseFeedback) -> str:
    """Return plain text to stand below a cell: points, checks, mistakes with hints."""
    lines = [f"{exercise.name}: {exercise.score} of {exercise.max_score} points"]
    for row in exercise.rows:
        lines.append(f"  {row.earned}/{row.points}  {row.title}")
        if row.told.words:
            lines.append(f"       {row.told.words}")
    return "\n".join([*lines, *lines_of(exercise)])


def topic(exercise: str) -> str:
    """Write the name of an exercise in words."""
    return exercise.replace("_", " ")


def _exercise(exercise: ExerciseResult, catalogue: Catalogue) -> ExerciseFeedback:
    mistakes = tuple(
        suspect
        for diagnosis in exercise.diagnoses
        for suspect in _suspects(diagnosis, exercise.name, catalogue)
    )
    notes = tuple(
        _suspect(note.function, note.mistake, exercise.name, catalogue) for note in exercise.notes
    )
    return ExerciseFeedback(
        exercise.name,
        exercise.status,
        exercise.score,
        exercise.max_score,
        tuple(_rows(exercise.checks)),
        mistakes,
        notes,
        tuple(told(problem).words for problem in exercise.problems),
    )


def _rows(checks: list[CheckResult]) -> list[Row]:
    """Make the rows; what an earlier row has said already is not said in full again."""
    rows: list[Row] = []
    said = {Told("")}
    for check in checks:
        words = told(check.message, check.line) if check.message else Told("")
        once = Told(AS_ABOVE) if words in said and words.words else words
        rows.append(Row(check.title, check.status, check.points, check.earned, once))
        said.add(words)
    return rows


def _suspects(diagnosis: DiagnosisResult, exercise: str, catalogue: Catalogue) -> list[Suspect]:
    function = shown(diagnosis.function)
    own = own_picture(diagnosis.evidence.get("drawing"), function)
    if not diagnosis.mistakes:
        parts = [str(diagnosis.evidence.get(key, "")) for key in ("input", "property")]
        symptom = ": ".join(shown(part, 300) for part in parts if part)
        return [Suspect(function, picture=own, symptom=symptom)]
    others = tuple(" and ".join(shown(i) for i in other) for other in diagnosis.alternatives)
    found = [_suspect(function, mistake, exercise, catalogue) for mistake in diagnosis.mistakes]
    if own:
        found[0] = replace(found[0], picture=own)
    found[-1] = replace(found[-1], others=others)
    return found


def _suspect(function: str, mistake: str, exercise: str, catalogue: Catalogue) -> Suspect:
    try:
        explanation = catalogue.find(mistake, exercise, function)
    except UnknownMistakeError:
        explanation = None
    return Suspect(shown(function), shown(mistake), explanation, picture(mistake, exercise))
