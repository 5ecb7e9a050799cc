"""The classic runner's form: autograding.json, one entry for each check.

    logitlab export autograding                     write autograding.json from the graders
    logitlab export autograding --check             say whether it agrees with them
    logitlab export autograding --entry EX::CHECK   what an entry runs, in a student's repository

The runner pays an entry all or nothing, so each check is an entry. The first that is run grades
the repository, which takes some seconds; the others read what it recorded.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from logitlab.repository import grade_once, graders_for
from logitlab.reticent import told
from logitlab.sealed import NoIdentityError

if TYPE_CHECKING:
    from logitlab.grader import Grader

FILE = "autograding.json"
# -I: nothing in the student's repository is imported, whatever it is called.
COMMAND = "python3 -I -m logitlab export autograding --entry {exercise}::{check}"
MINUTES = 10  # for one entry; the first one grades


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `logitlab export autograding`."""
    task = parser.add_mutually_exclusive_group()
    task.add_argument("--check", action="store_true", help="write nothing; exit 1 if out of date")
    task.add_argument("--entry", metavar="EX::CHECK", help="print one check's result; exit 0 or 1")
    parser.add_argument("--root", type=Path, default=Path(), metavar="DIR", help="default: here")
    parser.add_argument("--graders", type=Path, metavar="DIR", help="default: found in the root")


def run(args: argparse.Namespace) -> int:
    """Write or check autograding.json, or run one of its entries."""
    if args.entry:
        return entry(args.root, graders_for(args.root, args.graders), args.entry)
    if args.check:
        problems = check(args.root)
        for problem in problems:
            print(problem, file=sys.stderr)
        return 1 if problems else 0
    path = args.root / FILE
    path.write_text(_current(args.root), encoding="utf-8", newline="\n")
    print(f"wrote {path}")
    return 0


def check(root: Path) -> list[str]:
    """Return what is wrong with the autograding.json of a project, one message each."""
    path = root / FILE
    if not path.is_file():
        return [f"{FILE}:1: is missing; run logitlab export autograding"]
    there, should_be = path.read_text(encoding="utf-8"), _current(root)
    if there == should_be:
        return []
    pairs = zip(there.splitlines(), should_be.splitlines(), strict=False)
    line = next((n for n, (a, b) in enumerate(pairs, 1) if a != b), 1)
    return [f"{FILE}:{line}: differs from the graders; run logitlab export autograding"]


def written(graders: Sequence[Grader]) -> str:
    """Return the text of autograding.json for some graders."""
    tests = [_test(grader.exercise, c) for grader in graders for c in grader.checks]
    return json.dumps({"tests": tests}, indent=2, ensure_ascii=False) + "\n"


def _test(exercise: str, check: Any) -> dict[str, Any]:
    return {
        "name": f"{exercise}: {check.title}",
        "setup": "",
        "run": COMMAND.format(exercise=exercise, check=check.name),
        "input": "",
        "output": "",
        "comparison": "included",
        "timeout": MINUTES,
        "points": check.points,
    }


def _current(root: Path) -> str:
    from logitlab.grader import collect

    return written(collect(root / "graders"))


def entry(root: Path, graders: Path, name: str) -> int:
    """Print the result of one check of a repository; return 0 if it passed, 3 if not graded."""
    try:
        graded = grade_once(root, graders)
    except NoIdentityError:
        print("Not graded here: the key to the graders is not in this repository. That is so in a")
        print("fork. Check your own work with: pytest exercises")
        return 1
    exercise, _, wanted = name.partition("::")
    for found in graded.result.exercises:
        checks = {item.name: item for item in found.checks}
        if found.name != exercise or wanted not in checks:
            continue
        item = checks[wanted]
        print(f"{item.earned}/{item.points}  {item.title}")
        if item.message:
            print(f"  {told(item.message, item.line).words}")
        failed = [other.name for other in found.checks if other.status == "failed"]
        if failed and failed[0] == wanted:
            for line in graded.lines[exercise]:
                print(f"  {line}")
        return {"passed": 0, "not graded": 3}.get(item.status, 1)
    raise ValueError(f"{name}: no such check; autograding.json does not belong to these graders")
