"""GitHub Actions: grade a student's repository, for the reporter of the newer actions.

    logitlab export github --graders .github/logitlab/graders.age

It writes what a workflow needs: for each check a variable EX01_1_RESULTS that
autograding-grading-reporter reads, and the step outputs `runners`, `graded`, `points`; feedback
to the job summary; annotations at the student's own lines. One runner for each check: only so do
the reporter's table and its notice show the same number. Outside of a workflow it only prints.
Exit status: 0 graded, or no key to the graders here; 3 something could not be graded.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import re
import secrets
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from logitlab.repository import Graded, grade_once, graders_for
from logitlab.result import CheckResult, ExerciseResult, Result
from logitlab.reticent import told
from logitlab.sealed import NoIdentityError
from logitlab.text import shown

MOST_ANNOTATIONS = 10  # of one level in one step; GitHub drops the rest
STATUS = {"passed": "pass", "failed": "fail", "not attempted": "fail", "not graded": "error"}
NO_KEY = """\
## Not graded here

The key to the graders is not in this repository. That is so in a fork, and it is all right: the
public checks run instead, and you can run them yourself with `pytest exercises`.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `logitlab export github`."""
    parser.add_argument(
        "root", nargs="?", type=Path, default=Path(), metavar="DIR", help="default: here"
    )
    parser.add_argument("--graders", type=Path, metavar="FILE", help="folder or sealed file")


def run(args: argparse.Namespace) -> int:
    """Grade the repository and write all that the workflow reads."""
    try:
        graded = grade_once(args.root, graders_for(args.root, args.graders))
    except NoIdentityError:
        print(
            "Not graded here: no key to the graders, as in a fork. The public checks run instead."
        )
        _append("GITHUB_STEP_SUMMARY", NO_KEY)
        _append("GITHUB_OUTPUT", "graded=false\n")
        return 0
    result = graded.result
    _log(graded)
    _append("GITHUB_STEP_SUMMARY", graded.page)
    if any(exercise.status == "not graded" for exercise in result.exercises):
        # Points would be too few through no fault of the student's: none are reported.
        print("::error::Something could not be graded; no points are reported. Run it again.")
        _append("GITHUB_OUTPUT", "graded=false\n")
        return 3
    runners = dict(runner_results(result))
    _append("GITHUB_ENV", "".join(f"{n.upper()}_RESULTS={v}\n" for n, v in runners.items()))
    _append(
        "GITHUB_OUTPUT",
        f"graded=true\nrunners={','.join(runners)}\npoints={result.score}/{result.max_score}\n",
    )
    for line in annotated(args.root, graded):
        print(line)
    print(f"Points {result.score}/{result.max_score}")
    return 0


def runner_results(result: Result) -> Iterator[tuple[str, str]]:
    """Yield for each check a runner's name, such as `ex01_1`, and its result in base64."""
    for exercise in result.exercises:
        for number, check in enumerate(exercise.checks, 1):
            text = json.dumps(runner_result(exercise, check), ensure_ascii=False)
            name = f"{exercise.name.partition('_')[0]}_{number}"
            yield name, base64.b64encode(text.encode()).decode()


def runner_result(exercise: ExerciseResult, check: CheckResult) -> dict[str, Any]:
    """Return the runner result of one check.

    `line_no` stays 0 and `test_code` empty: the reporter prints both for everybody to read.
    """
    words = told(check.message, check.line).words if check.message else ""
    test = {
        "name": f"{exercise.name}: {check.title}",
        "status": STATUS[check.status],
        "score": check.earned,
        "message": words,
        "test_code": "",
        "filename": f"exercises/{exercise.name}.py",
        "line_no": 0,
        "duration": 0,
    }
    status = STATUS[check.status]
    return {"version": 1, "status": status, "max_score": check.points, "tests": [test]}


def annotated(root: Path, graded: Graded) -> Iterator[str]:
    """Yield workflow commands that put mistakes and notes at the student's own lines."""
    for level, found in (("warning", _mistakes(graded)), ("notice", _notes(graded.result))):
        for exercise, function, title, words in islice(found, MOST_ANNOTATIONS):
            place = _place(root, exercise, function)
            properties = ",".join(
                f"{key}={_property(value)}" for key, value in {**place, "title": title}.items()
            )
            yield f"::{level} {properties}::{_message(words)}"


def _mistakes(graded: Graded) -> Iterator[tuple[str, str, str, str]]:
    for exercise in graded.result.exercises:
        for diagnosis in exercise.diagnoses:
            title = " and ".join(diagnosis.mistakes) or "not right yet"
            lines = graded.lines[exercise.name]
            heads = [f"{diagnosis.function}: {mistake}" for mistake in diagnosis.mistakes]
            words = [lines[n + 1] for n, line in enumerate(lines[:-1]) if line in heads]
            yield exercise.name, diagnosis.function, title, " ".join(words) or "See the summary."


def _notes(result: Result) -> Iterator[tuple[str, str, str, str]]:
    for exercise in result.exercises:
        for note in exercise.notes:
            words = "This is superfluous or discouraged; it costs no points."
            yield exercise.name, note.function, note.mistake, words


def _place(root: Path, exercise: str, function: str) -> dict[str, str]:
    """Find where the student defines a function: the last definition counts."""
    path = Path("exercises") / f"{exercise}.py"
    try:
        text = (root / path).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return {}
    name = re.escape(function)
    found = list(re.finditer(rf"^(?:async +)?(?:def +|class +)?{name}\b *[(:=]", text, re.M))
    line = text.count("\n", 0, found[-1].start()) + 1 if found else 1
    return {"file": path.as_posix(), "line": str(line)}


def _log(graded: Graded) -> None:
    """Print the result; what it says of the student's code cannot act as a workflow command."""
    token = secrets.token_hex(16)
    print(f"::stop-commands::{token}")
    for exercise in graded.result.exercises:
        print(f"{exercise.name}  {exercise.score}/{exercise.max_score}  {exercise.status}")
        reasons = {c.message for c in exercise.checks if c.status == "not graded"}
        for line in [*graded.lines[exercise.name], *sorted(reasons)]:
            print(f"    {shown(line, 2000)}")
    print(f"::{token}::")


def _append(variable: str, text: str) -> None:
    """Append to a file that the workflow reads, if this is a workflow."""
    path = os.environ.get(variable)
    if path:
        with open(path, "a", encoding="utf-8") as file:
            file.write(text)


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
