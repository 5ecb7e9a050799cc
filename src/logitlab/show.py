"""Results in the terminal: a table for a class, every check and mistake for one submission."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from logitlab.catalogue import Catalogue, Explanation, UnknownMistakeError
from logitlab.prose import inline
from logitlab.result import DiagnosisResult, ExerciseResult, Result
from logitlab.text import shown

MOST = 60  # submissions of which each has its own lines
MARKS = {
    "passed": ("✓", "green"),
    "failed": ("✗", "red"),
    "not attempted": ("·", "dim"),
    "not graded": ("?", "yellow"),
}


def show_one(console: Console, result: Result, catalogue: Catalogue) -> None:
    """Print one submission: each check, and for each mistake what, why, and a hint."""
    console.print(headline(result))
    for problem in result.problems:
        console.print(Text(f"  {shown(problem)}", "yellow"))
    console.print()
    for exercise in result.exercises:
        _exercise(console, exercise, catalogue)


def _exercise(console: Console, exercise: ExerciseResult, catalogue: Catalogue) -> None:
    """Print one exercise: a line if there is nothing to say of it, else a paragraph."""
    console.print(_exercise_line(exercise))
    for problem in exercise.problems:
        console.print(Padding(Text(shown(problem), "yellow"), (0, 0, 0, 4)))
    if exercise.status in ("passed", "not attempted") and not exercise.notes:
        return
    for diagnosis in exercise.diagnoses:
        _diagnosis(console, exercise.name, diagnosis, catalogue)
    for note in exercise.notes:
        said = explanation(catalogue, exercise.name, note.function, note.mistake)
        words = f"note {note.function}: {note.mistake}. {said.short if said else ''}"
        console.print(Padding(Text(" ".join(words.split()), "blue"), (0, 0, 0, 4)))
    console.print(Padding(_checks(exercise), (0, 0, 1, 4)))


def _checks(exercise: ExerciseResult) -> Table:
    """Return the checks as a table; what an earlier one has said already is not repeated."""
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True, justify="right")
    table.add_column()
    said = {""}
    for check in exercise.checks:
        mark, style = MARKS[check.status]
        words = Text(check.title)
        if check.message not in said:
            words.append(f"\n{shown(check.message, 400)}", "dim")
        said.add(check.message)
        table.add_row(Text(mark, style), f"{check.earned}/{check.points}", words)
    return table


def headline(result: Result) -> Text:
    """Return `name  87/100`, coloured by how much was reached."""
    share = result.score / result.max_score if result.max_score else 0
    style = "bold green" if share == 1 else "bold"
    points = f"{result.score}/{result.max_score}"
    return Text(shown(result.submission), style).append(f"  {points}", style)


def _exercise_line(exercise: ExerciseResult) -> Text:
    mark, style = MARKS[exercise.status]
    line = Text(f"  {mark} {exercise.name}", style)
    line.append(f"  {exercise.score}/{exercise.max_score}", "default")
    if exercise.status in ("not attempted", "not graded"):
        line.append(f"  {exercise.status}", "dim")
    return line


def _diagnosis(
    console: Console, exercise: str, diagnosis: DiagnosisResult, catalogue: Catalogue
) -> None:
    if not diagnosis.mistakes:
        text = f"{diagnosis.function}: wrong, and no known mistake explains how"
        console.print(Padding(Text(text, "magenta"), (0, 0, 0, 4)))
        symptom = [diagnosis.evidence[k] for k in ("input", "property") if k in diagnosis.evidence]
        if symptom:
            console.print(Padding(Text(shown(": ".join(symptom), 400)), (0, 0, 0, 6)))
    for mistake in diagnosis.mistakes:
        said = explanation(catalogue, exercise, diagnosis.function, mistake)
        console.print(
            Padding(Text(f"{diagnosis.function}: {mistake}", "bold magenta"), (0, 0, 0, 4))
        )
        if said:
            for part in (said.short, said.why, f"Hint: {said.hint}"):
                words = inline(" ".join(part.split()), console.is_terminal)
                console.print(Padding(words, (0, 2, 0, 6)))
    if diagnosis.alternatives:
        others = "; or ".join(" and ".join(other) for other in diagnosis.alternatives)
        console.print(Padding(Text(f"it behaves the same as: {others}", "dim"), (0, 0, 0, 6)))


def explanation(
    catalogue: Catalogue, exercise: str, function: str, mistake: str
) -> Explanation | None:
    """Look a mistake up; None for one that is not explained yet."""
    try:
        return catalogue.find(mistake, exercise, function)
    except UnknownMistakeError:
        return None


def show_class(console: Console, results: Sequence[Result], catalogue: Catalogue) -> None:
    """Print a class: points by exercise, then who made which mistake, and why it is one.

    Of a large class only the mistakes are listed, those most made first.
    """
    names = list(dict.fromkeys(e.name for result in results for e in result.exercises))
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column("submission", min_width=10)
    table.add_column("points", justify="right", no_wrap=True)
    # Two digits each: twelve exercises fit into 80 columns. As one column, a thousand rows are laid
    # out in a fraction of the time that twelve take.
    table.add_column("  ".join(name[2:4] for name in names))
    for result in results:
        by_name = {exercise.name: exercise for exercise in result.exercises}
        cells = Text("  ").join(_cell(by_name.get(name)) for name in names)
        points = f"{result.score}/{result.max_score}"
        table.add_row(shown(result.submission), points, cells)
    console.print(table)
    console.print(Text("✓ full points   · not attempted   ? not graded", "dim"))
    if len(results) > MOST:
        _mistakes_made(console, results)
        return
    for result in results:
        _mistakes_of(console, result, catalogue)


def _mistakes_made(console: Console, results: Sequence[Result]) -> None:
    made = Counter(
        mistake
        for result in results
        for mistake in {m for e in result.exercises for d in e.diagnoses for m in d.mistakes}
    )
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column("mistake", style="magenta")
    table.add_column("submissions", justify="right")
    for mistake, count in sorted(made.items(), key=lambda item: (-item[1], item[0])):
        table.add_row(mistake, str(count))
    console.print()
    console.print(table)
    console.print(Text("who made them: --out DIR, then logitlab report DIR", "dim"))


def _cell(exercise: ExerciseResult | None) -> Text:
    if exercise is None:
        return Text("  ")
    mark, style = MARKS[exercise.status]
    mark = str(exercise.score) if exercise.status == "failed" else mark
    return Text(mark.rjust(2), style)


def _mistakes_of(console: Console, result: Result, catalogue: Catalogue) -> None:
    lines = []
    for exercise in result.exercises:
        short = exercise.name.partition("_")[0]
        for diagnosis in exercise.diagnoses:
            where = f"{short} {diagnosis.function}"
            if not diagnosis.mistakes:
                words = diagnosis.evidence.get("property") or _first_message(exercise)
                lines.append((where, "wrong, unexplained", words))
            for mistake in diagnosis.mistakes:
                said = explanation(catalogue, exercise.name, diagnosis.function, mistake)
                lines.append((where, mistake, said.short if said else ""))
        if exercise.status == "failed" and not exercise.diagnoses:
            lines.append((short, "failed", _first_message(exercise)))
        lines += [(f"{short} {n.function}", f"note: {n.mistake}", "") for n in exercise.notes]
    if not lines:
        return
    console.print()
    console.print(headline(result))
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 1))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(style="magenta", no_wrap=True)
    table.add_column()
    for where, mistake, short in lines:
        table.add_row("  " + where, mistake, shown(short, 200))
    console.print(table)


def _first_message(exercise: ExerciseResult) -> str:
    return next((c.message for c in exercise.checks if c.status == "failed" and c.message), "")
