"""Points as a plain table: one row for each submission, one column for each exercise.

    logitlab export csv RESULTS                    on the screen
    logitlab export csv RESULTS --out points.csv   in a file

An exercise that could not be graded has an empty cell, and so has the total. What a spreadsheet
would take for a formula begins with an apostrophe. Exit status: 0 done; 3 done, but something was
not graded.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from logitlab.addressed import results_at, ungraded
from logitlab.result import ExerciseResult, Result
from logitlab.tables import harmless, table_text, write_whole

PERSON = ("id", "name", "email", "github", "login")
MARK = "\ufeff"  # without it spreadsheets read names with umlauts in an alphabet of their own


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `logitlab export csv`."""
    parser.add_argument("results", type=Path, metavar="RESULTS", help="from logitlab grade --out")
    parser.add_argument("--out", type=Path, metavar="FILE", help="default: the screen")


def run(args: argparse.Namespace) -> int:
    """Write the table."""
    results = results_at(args.results)
    text = table_text(rows(results))
    if args.out:
        write_whole(args.out, MARK + text)
        print(f"wrote {len(results)} submissions to {args.out}")
    else:
        sys.stdout.write(text.replace("\r\n", "\n"))
    return 3 if any(map(ungraded, results)) else 0


def rows(results: Sequence[Result]) -> Iterator[list[object]]:
    """Yield the header, then a row for each result."""
    names = sorted({exercise.name for result in results for exercise in result.exercises})
    person = [key for key in PERSON if any(key in result.student for result in results)]
    yield ["submission", *person, "score", "max_score", *names, "mistakes", "not_graded"]
    for result in results:
        found = {exercise.name: exercise for exercise in result.exercises}
        left_out = ungraded(result)
        yield [
            harmless(result.submission),
            *(harmless(result.student.get(key, "")) for key in person),
            "" if left_out else result.score,
            result.max_score,
            *(_points(found.get(name)) for name in names),
            harmless("; ".join(_mistakes(result))),
            left_out,
        ]


def _points(exercise: ExerciseResult | None) -> object:
    return "" if exercise is None or exercise.status == "not graded" else exercise.score


def _mistakes(result: Result) -> Iterator[str]:
    for exercise in result.exercises:
        for diagnosis in exercise.diagnoses:
            named = " + ".join(diagnosis.mistakes) or "unknown"
            yield f"{exercise.name.partition('_')[0]} {diagnosis.function}: {named}"
