"""The tools that are compared with: a fresh pytest process, nbgrader autograde, otter run.

Each gets the same checks (inprocess.py) on the same submissions, the hostile ones left out: none of
these tools would survive them. Preparing a course is not measured.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import inprocess
import nbformat
from mixed import Submission
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

HERE = Path(__file__).resolve().parent
ASSIGNMENT, BOOK = "softmax", "all"
CONFTEST = """
import importlib, os, sys
import pytest
from inprocess import student_of
sys.path.insert(0, os.environ["SUBMISSION"])
@pytest.fixture(scope="module")
def student(request):
    exercise = request.path.stem.removeprefix("test_")
    return student_of(exercise, vars(importlib.import_module(exercise)))
"""
OTTER = """
from otter.test_files import test_case
from inprocess import check
OK_FORMAT = False
name = "{exercise}"
points = None
"""
OTTER_CASE = """
@test_case(points={points})
def {name}(env):
    check("{exercise}", "{name}", env)
"""


class RivalError(RuntimeError):
    """A tool did not do its work, so that there is nothing to compare with."""


def call(words: Sequence[str], folder: Path, done: tuple[int, ...] = (0,), **more: str) -> str:
    """Run a command; RivalError with what it said unless it ends with one of `done`."""
    environment = {**os.environ, "PYTHONPATH": str(HERE), "OMP_NUM_THREADS": "1", **more}
    environment["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{environment['PATH']}"
    found = subprocess.run(
        words, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    if found.returncode not in done:
        raise RivalError(f"{' '.join(words)}\n{found.stdout[-3000:]}{found.stderr[-3000:]}")
    return found.stdout + found.stderr


def timed(step: Callable[[], Any], count: int) -> float:
    """Return seconds for each of `count` submissions."""
    started = time.perf_counter()
    step()
    return (time.perf_counter() - started) / count


def fresh_pytest(folder: Path, submissions: Sequence[Submission]) -> float:
    """One new process for each submission, all checks of all exercises in it."""
    tests = folder / "tests"
    tests.mkdir(parents=True)
    (tests / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    (tests / "pytest.ini").write_text("[pytest]\nmarkers = points\n", encoding="utf-8")
    for path in inprocess.GRADERS.glob("test_ex*.py"):
        shutil.copy(path, tests)
    for submission in submissions:
        place = folder / submission.name
        place.mkdir()
        for name, text in submission.texts.items():
            (place / f"{name}.py").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:logitlab", "-p", "no:cacheprovider"]

    def run() -> None:
        for submission in submissions:
            said = call(command, tests, (0, 1), SUBMISSION=str(folder / submission.name))
            if " passed" not in said:
                raise RivalError(said[-2000:])

    return timed(run, len(submissions))


def nbgrader(folder: Path, submissions: Sequence[Submission]) -> float:
    """`nbgrader autograde`: one notebook with all exercises, the quickest way it offers."""
    folder.mkdir(parents=True)
    config = "c = get_config()\nc.CourseDirectory.course_id = 'bench'\n"
    (folder / "nbgrader_config.py").write_text(config, encoding="utf-8")
    place = folder / "source" / ASSIGNMENT
    place.mkdir(parents=True)
    exercises = list(submissions[0].texts)
    nbformat.write(_course(exercises), place / f"{BOOK}.ipynb")
    tool = [sys.executable, "-m", "nbgrader"]
    call([*tool, "generate_assignment", ASSIGNMENT], folder)
    released = nbformat.read(folder / "release" / ASSIGNMENT / f"{BOOK}.ipynb", as_version=4)
    for submission in submissions:
        book = nbformat.from_dict(released)
        for cell in book.cells:
            exercise = cell.metadata.get("nbgrader", {}).get("grade_id", "")
            if exercise in submission.texts:
                cell.source = submission.texts[exercise]
        place = folder / "submitted" / submission.name / ASSIGNMENT
        place.mkdir(parents=True)
        nbformat.write(book, place / f"{BOOK}.ipynb")
    seconds = timed(lambda: call([*tool, "autograde", ASSIGNMENT], folder), len(submissions))
    graded = list((folder / "autograded").glob(f"*/{ASSIGNMENT}/{BOOK}.ipynb"))
    if len(graded) != len(submissions):
        raise RivalError(f"nbgrader graded {len(graded)} of {len(submissions)}")
    return seconds


def _course(exercises: Sequence[str]) -> Any:
    cells = [new_markdown_cell("# Exercises", id="head")]
    for exercise in exercises:
        cells.append(_cell(exercise, "### BEGIN SOLUTION\npass\n### END SOLUTION", solution=True))
        for one in inprocess.grader(exercise).checks:
            source = f"from inprocess import check; check({exercise!r}, {one.name!r}, globals())"
            cells.append(_cell(f"{exercise}-{one.name}", source, points=one.points))
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return new_notebook(cells=cells, metadata={"kernelspec": kernel})


def _cell(name: str, source: str, solution: bool = False, points: int = 0) -> Any:
    about = {
        "grade": not solution,
        "grade_id": name,
        "locked": not solution,
        "schema_version": 3,
        "solution": solution,
        "task": False,
        **({} if solution else {"points": points}),
    }
    return new_code_cell(source, metadata={"nbgrader": about})


def otter(folder: Path, submissions: Sequence[Submission]) -> float:
    """`otter run`: one notebook with all exercises, graded on this machine."""
    tests = folder / "tests"
    tests.mkdir(parents=True)
    exercises = list(submissions[0].texts)
    for exercise in exercises:
        text = OTTER.format(exercise=exercise)
        for one in inprocess.grader(exercise).checks:
            text += OTTER_CASE.format(exercise=exercise, points=one.points, name=one.name)
        (tests / f"{exercise}.py").write_text(text, encoding="utf-8")
    tool = [sys.executable, "-m", "otter"]
    call([*tool, "generate", "-t", "tests", "-o", "autograder.zip", "--no-environment"], folder)
    for submission in submissions:
        cells = [new_code_cell(text) for text in submission.texts.values()]
        kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
        book = new_notebook(cells=cells, metadata={"kernelspec": kernel})
        nbformat.write(book, folder / f"{submission.name}.ipynb")

    (folder / "results").mkdir()

    def run() -> None:
        for submission in submissions:
            words = ["run", f"{submission.name}.ipynb", "-a", "autograder.zip", "-o", "results"]
            call([*tool, *words], folder)

    return timed(run, len(submissions))
