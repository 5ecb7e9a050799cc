"""A class on the terminal: a row for each submission, and nothing cut off."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from rich.console import Console

from logitlab import show
from logitlab.catalogue import Catalogue
from logitlab.result import CheckResult, ExerciseResult, Result

MARKS = ["passed", "failed", "not attempted", "not graded"]


def exercise(number: int) -> ExerciseResult:
    """Return a result of an exercise: passed, seven points, not attempted, not graded in turn."""
    status = MARKS[number % 4]
    earned = {"passed": 10, "failed": 7}.get(status, 0)
    check = CheckResult("check", "Check", 10, earned, status)  # type: ignore[arg-type]
    return ExerciseResult(f"ex{number:02}_topic", [check])


@pytest.mark.parametrize("width", [80, 60, 40])
def test_no_exercise_is_cut_off(tmp_path: Path, width: int) -> None:
    """All twelve stand in one row where there is room, and in several where there is not."""
    everything = [exercise(number) for number in range(12)]
    results = [Result(name, "", everything) for name in ("ada", "boris")]
    results.append(Result("chen", "", everything[:3]))
    stream = io.StringIO()
    console = Console(file=stream, width=width, highlight=False)
    show.show_class(console, results, Catalogue(tmp_path))
    table = stream.getvalue().partition("✓ full points")[0].split("\n")
    words = " ".join(table).split()
    assert [word for word in words if word.isdigit() and len(word) == 2] == [
        f"{number:02}" for number in range(12)
    ]
    assert [words.count(mark) for mark in "✓7·?"] == [7, 7, 7, 6]
    if width == 80:
        columns = [position for position, letter in enumerate(table[1]) if letter in "✓7·?"]
        assert columns == [table[0].index(f"{number:02}") + 1 for number in range(12)]
