"""Two small graders and a class for them, for tests of what surrounds grading."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

GRADER = '''
import numpy as np
import pytest
from logitlab.api import approx, mistake_model

POINTS = 10
DATA = np.array([1.0, 2.0, 4.0])

@mistake_model("{name}")
def {name}(x, made):
    total = np.sum(x * x) if made("squares") else np.sum(x)
    return total if made("no-factor") else {factor} * total

@pytest.mark.points(4)
def test_three(student):
    """Three numbers"""
    assert student.{name}(DATA) == approx({name}(DATA))

@pytest.mark.points(6)
def test_one(student):
    """One number"""
    assert student.{name}(DATA[:1]) == approx({name}(DATA[:1]))
'''
EXERCISES = {"ex71_double": ("double", 2), "ex72_triple": ("triple", 3)}
BODIES = [
    "return {factor} * sum(x)",
    "return sum(x)",
    "return {factor} * sum(x * x)",
    "return sum(x * x)",
    "return x.tolist()",
    "raise ValueError('no')",
    "import os; os._exit(3)",
    "raise NotImplementedError('later')",
]


def write_graders(folder: Path) -> Path:
    """Write the graders."""
    folder.mkdir()
    for stem, (name, factor) in EXERCISES.items():
        text = GRADER.format(name=name, factor=factor)
        (folder / f"test_{stem}.py").write_text(text, encoding="utf-8")
    return folder


def write_class(folder: Path, count: int) -> Path:
    """Write so many submissions: right, wrong in several ways, leaving the process."""
    for number in range(count):
        place = folder / f"student-{number:03}"
        place.mkdir(parents=True)
        for shift, (stem, (name, factor)) in enumerate(EXERCISES.items()):
            body = BODIES[(number + 3 * shift) % len(BODIES)].format(factor=factor)
            text = f"# {number}\ndef {name}(x):\n    {body}\n"
            (place / f"{stem}.py").write_text(text, encoding="utf-8")
    return folder


def command(graders: Path, folder: Path, out: Path, *words: str) -> list[str]:
    """Return the command that grades a class; results are written to `out` and `out.json`."""
    base = [sys.executable, "-m", "logitlab", "grade", str(folder), "--graders", str(graders)]
    return [*base, "--out", str(out), "--json", str(out.with_suffix(".json")), *words]


def start(words: list[str]) -> subprocess.Popen[str]:
    """Start a command in a session of its own."""
    return subprocess.Popen(
        words,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )


def finish(process: subprocess.Popen[str]) -> str:
    """Wait for a run that must succeed; return what it said on standard error."""
    out, err = process.communicate(timeout=300)
    assert process.returncode == 0, out + err
    return err


def rows(journal: Path) -> dict[tuple[str, str, str], str]:
    """Read a journal that must be sound: its results by submission, exercise and key."""
    if not journal.exists():
        return {}
    database = sqlite3.connect(journal, timeout=60)
    try:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        found = database.execute("SELECT name FROM sqlite_master WHERE name = 'results'").fetchall()
        if not found:
            return {}
        query = "SELECT submission, exercise, key, result FROM results"
        return {(s, e, k): result for s, e, k, result in database.execute(query)}
    finally:
        database.close()
