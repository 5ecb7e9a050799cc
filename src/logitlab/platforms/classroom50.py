"""Classroom 50: the bundle of an assignment, and the result of a submission.

    logitlab export classroom50 --bundle DIR --seal age1...   what the teacher publishes
    logitlab export classroom50 REPOSITORY --graders FILE     what the bundle's autograder.py runs

DIR becomes <classroom>/autograders/<assignment>/ of the config repository: autograder.py, the
engine and the sealed graders, and tests.json, the same checks as declarative tests. The result is
result.json (classroom50/result/v1) and release-body.md in REPOSITORY, whose identity comes from
the environment that Classroom 50 sets. Exit status: 0 done, 3 something could not be graded.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib.resources import files as resources
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Any

from logitlab.platforms.autograding import COMMAND
from logitlab.repository import grade_once, graders_for
from logitlab.result import Result
from logitlab.reticent import told
from logitlab.sealed import packed, seal

if TYPE_CHECKING:
    from logitlab.grader import Grader

RESULT, BODY = "result.json", "release-body.md"
SECONDS = 600  # for one declarative test, the most there is; the first one installs and grades
NAME_BYTES = 100
TIME = "%Y-%m-%dT%H:%M:%SZ"
INSTALL = (
    "python3 -I -m pip install --quiet uv && "
    "python3 -I -m uv pip install --quiet --no-config --system --torch-backend cpu "
    '"$CLASSROOM50_BUNDLE_DIR/{wheel}[seal,report]"'
)
STRINGS = ("classroom", "assignment", "owner", "submission", "commit", "release", "review")
MODES = ("individual", "group", "team")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `logitlab export classroom50`."""
    parser.add_argument("repository", nargs="?", type=Path, default=Path(), metavar="REPOSITORY")
    parser.add_argument("--graders", type=Path, metavar="FILE", help="folder or sealed file")
    parser.add_argument("--bundle", type=Path, metavar="DIR", help="make the teacher's bundle")
    parser.add_argument(
        "--seal", action="append", default=[], metavar="AGE1...", help="recipient, for --bundle"
    )
    parser.add_argument("--root", type=Path, default=Path(), metavar="DIR", help="the project")


def run(args: argparse.Namespace) -> int:
    """Make the bundle, or grade one repository."""
    if args.bundle:
        if not args.seal:
            raise ValueError("a bundle is public: name who can open the graders, --seal age1...")
        for name, data in bundle(args.root, args.seal):
            args.bundle.mkdir(parents=True, exist_ok=True)
            (args.bundle / name).write_bytes(data)
            print(f"wrote {args.bundle / name}")
        return 0
    graded = grade_once(args.repository, graders_for(args.repository, args.graders))
    made = result_of(graded.result, os.environ, committed(args.repository))
    wrong = list(problems(made))
    if wrong:
        raise ValueError("; ".join([f"{RESULT} would not be valid", *wrong]))
    (args.repository / RESULT).write_text(json.dumps(made, indent=2) + "\n", encoding="utf-8")
    (args.repository / BODY).write_text(graded.page, encoding="utf-8")
    print(f"Points {made['score']}/{made['max-score']}")
    ungraded = any(e.status == "not graded" for e in graded.result.exercises)
    return 3 if ungraded else 0


def committed(repository: Path) -> datetime:
    """Return when the graded commit was made, or now if that is not to be had."""
    command = ["git", "-C", str(repository), "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
        return datetime.fromtimestamp(int(done.stdout), UTC)
    except (OSError, subprocess.SubprocessError, ValueError):
        return datetime.now(UTC)


def result_of(result: Result, env: Mapping[str, str], when: datetime) -> dict[str, Any]:
    """Return a result as classroom50/result/v1; who it is for is read from the environment.

    `when` is the time of the submission, by which Classroom 50 tells who was late.
    """
    commit = env.get("COMMIT_URL", "")
    return {
        "schema": "classroom50/result/v1",
        "classroom": env.get("CLASSROOM", ""),
        "assignment": env.get("ASSIGNMENT", ""),
        "assignment_type": env.get("ASSIGNMENT_TYPE") or env.get("MODE") or "individual",
        "owner": env.get("OWNER") or env.get("USERNAME", ""),
        "submission": env.get("SUBMISSION_TAG", ""),
        "commit": commit,
        "release": env.get("RELEASE_URL", ""),
        "review": env.get("REVIEW_URL") or commit,
        "datetime": when.strftime(TIME),
        "graded_at": datetime.now(UTC).strftime(TIME),
        "score": result.score,
        "max-score": result.max_score,
        "tests": [_test(e.name, check) for e in result.exercises for check in e.checks],
    }


def _test(exercise: str, check: Any) -> dict[str, Any]:
    words = told(check.message, check.line).words if check.message else ""
    return {
        "test-name": f"{exercise}: {check.title}",
        "passed": check.status == "passed",
        "score": check.earned,
        "max-score": check.points,
        "message": words,
    }


def problems(data: Mapping[str, Any]) -> Iterator[str]:
    """Yield what in a result breaks the contract of classroom50/result/v1."""
    for key in STRINGS:
        if not isinstance(data.get(key), str) or not data[key]:
            yield f"{key} is empty; Classroom 50 sets it in the environment"
    if not str(data.get("submission")).startswith("submit/"):
        yield "submission does not begin with submit/"
    if data.get("assignment_type") not in MODES:
        yield f"assignment_type is none of {', '.join(MODES)}"
    tests = data.get("tests", [])
    for item in [data, *tests]:
        score, most = item.get("score"), item.get("max-score")
        if type(score) is not int or type(most) is not int or not 0 <= score <= most:
            yield f"{item.get('test-name', 'score')}: {score!r} of {most!r} is no score"
    if sum(test["score"] for test in tests) != data.get("score"):
        yield "the tests do not add up to the score"


def bundle(root: Path, recipients: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """Yield the files of the teacher's bundle: nothing in it is an answer in the clear."""
    from logitlab.grader import collect
    from logitlab.wheel import build

    wheel, data = build()
    yield wheel, data
    yield "graders.age", seal(packed([root / "graders"]), recipients)
    template = resources("logitlab") / "templates/classroom50/autograder.py"
    text = Template(template.read_text(encoding="utf-8")).substitute(wheel=wheel)
    yield "autograder.py", text.encode()
    tests = declarative(collect(root / "graders"), wheel)
    yield "tests.json", (json.dumps(tests, indent=2, ensure_ascii=False) + "\n").encode()


def declarative(graders: Sequence[Grader], wheel: str) -> dict[str, Any]:
    """Return the checks as classroom50/tests/v1: the first installs the engine and grades."""
    tests: list[dict[str, Any]] = []
    for grader in graders:
        for check in grader.checks:
            run = COMMAND.format(exercise=grader.exercise, check=check.name)
            tests.append(
                {
                    "name": _short(f"{grader.exercise}: {check.title}"),
                    "type": "run",
                    "run": f'{run} --graders "$CLASSROOM50_BUNDLE_DIR/graders.age"',
                    "timeout": SECONDS,
                    "points": check.points,
                }
            )
    tests[0]["setup"] = INSTALL.format(wheel=wheel)
    if len(tests) > 100:
        print(f"{len(tests)} checks; Classroom 50 takes 100 tests at most", file=sys.stderr)
    return {"schema": "classroom50/tests/v1", "tests": tests}


def _short(name: str) -> str:
    data = name.encode()
    return name if len(data) <= NAME_BYTES else data[: NAME_BYTES - 3].decode(errors="ignore") + "…"
