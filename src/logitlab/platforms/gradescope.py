"""Gradescope: the autograder to upload, and results.json.

    logitlab export gradescope --autograder autograder.zip   what Gradescope builds and runs
    logitlab export gradescope RESULTS --out DIR             results.json for each submission
    logitlab export gradescope --run /autograder             what run_autograder runs

The zip holds setup.sh, run_autograder, the engine and the graders; only instructors see it. Give
the assignment in Gradescope as many points as the graders have: it says how many. Where something
could not be graded no results.json is written, so that Gradescope shows a failure of the
autograder and no points. Exit status: 0 done; 3 something could not be graded.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import sys
import time
import zipfile
from collections.abc import Iterator, Mapping
from importlib.resources import files as resources
from pathlib import Path
from string import Template
from typing import Any

from logitlab.addressed import results_at, ungraded
from logitlab.catalogue import Catalogue
from logitlab.feedback_content import Feedback, feedback_of
from logitlab.feedback_format import render
from logitlab.graders_folder import at_hand, catalogue_of, graders_folder
from logitlab.result import Result
from logitlab.results_folder import ResultsFolder
from logitlab.tables import write_whole
from logitlab.text import shown

VISIBILITY = ("visible", "after_published", "after_due_date", "hidden")
FORMATS = ("text", "html", "simple_format", "md", "ansi")
WHEN = (2020, 1, 1, 0, 0, 0)  # one time for all, so that the bytes depend on the content alone


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `logitlab export gradescope`."""
    add = parser.add_argument
    add("results", nargs="?", type=Path, metavar="RESULTS", help="from logitlab grade --out")
    add("--out", type=Path, metavar="DIR", help="where results.json go, a folder for each")
    add("--autograder", type=Path, metavar="ZIP", help="make the autograder")
    add("--run", type=Path, metavar="DIR", help="grade DIR/submission into DIR/results")
    add(
        "--visibility",
        choices=VISIBILITY,
        default="visible",
        help="when students see the checks; with any but visible they do not see the total either",
    )
    add("--graders", type=Path, metavar="DIR", help="default: found upwards, or in the autograder")


def run(args: argparse.Namespace) -> int:
    """Make the autograder, grade one submission, or convert results."""
    if args.autograder:
        graders = graders_folder(args.graders)
        points = _points(graders)
        write_whole(args.autograder, autograder(graders, args.visibility))
        print(f"wrote {args.autograder}: give the assignment {points} points in Gradescope")
        return 0
    if args.run:
        return grade(args.run, args.graders or args.run / "source/graders", args.visibility)
    if not args.results or not args.out:
        raise ValueError("name the results and --out DIR; or --autograder ZIP; see --help")
    results = results_at(args.results)
    catalogue = catalogue_of(graders_folder(args.graders))
    names = ResultsFolder(args.out, [result.submission for result in results])
    for result in results:
        folder = args.out / names.files[result.submission].removesuffix(".json")
        if reason := ungraded(result):
            print(f"{folder.name}: not graded: {reason}; nothing written", file=sys.stderr)
            continue
        write_whole(
            folder / "results.json", _json(results_json(result, catalogue, args.visibility))
        )
    return 3 if any(map(ungraded, results)) else 0


def _points(graders: Path) -> int:
    from logitlab.outline import outlines

    with at_hand(graders) as folder:
        return sum(one.points for one in outlines(folder))


def grade(root: Path, graders: Path, visibility: str) -> int:
    """Grade the one submission in Gradescope's container; write results.json, whole."""
    from logitlab.candidate import Candidate
    from logitlab.local import Local
    from logitlab.runner import Runner

    began = time.monotonic()
    with contextlib.closing(Local(1)) as crew:
        runner = Runner(graders, crew)
        result = runner.run([Candidate(submitters(root), root / "submission")])[0]
    if reason := ungraded(result):
        print(f"not graded: {reason}", *result.problems, sep="\n", file=sys.stderr)
        return 3
    made = results_json(result, catalogue_of(graders), visibility)
    made["execution_time"] = round(time.monotonic() - began)
    write_whole(root / "results/results.json", _json(made))
    print(f"Points {result.score}/{result.max_score}")
    return 0


def submitters(root: Path) -> str:
    """Return who handed in, as Gradescope says in submission_metadata.json; or what it is."""
    with contextlib.suppress(OSError, ValueError, TypeError, KeyError):
        metadata = json.loads((root / "submission_metadata.json").read_text(encoding="utf-8"))
        return shown(" and ".join(user["name"] for user in metadata["users"])) or "submission"
    return "submission"


def results_json(result: Result, catalogue: Catalogue, visibility: str) -> dict[str, Any]:
    """Return a result as Gradescope reads it; raises ValueError if it would not."""
    feedback = feedback_of(result, catalogue)
    made = {
        "score": result.score,
        "output": render(feedback, "markdown"),
        "output_format": "md",
        "visibility": "visible",
        "stdout_visibility": "hidden",  # what graders print is for instructors
        "extra_data": {"digest": result.digest, "isolation": result.isolation},
        "tests": list(_tests(result, feedback, visibility)),
    }
    wrong = list(problems(made))
    if wrong:
        raise ValueError("; ".join(["results.json would not be valid", *wrong]))
    return made


def _tests(result: Result, feedback: Feedback, visibility: str) -> Iterator[dict[str, Any]]:
    for number, (exercise, told) in enumerate(
        zip(result.exercises, feedback.exercises, strict=True), 1
    ):
        for place, (check, row) in enumerate(zip(exercise.checks, told.rows, strict=True), 1):
            yield {
                "number": f"{number}.{place}",
                "name": f"{exercise.name}: {check.title}",
                "score": check.earned,
                "max_score": check.points,
                "status": "passed" if check.status == "passed" else "failed",
                "output": row.told.words,
                "output_format": "text",
                "visibility": visibility,
                "tags": [exercise.name],
            }


def problems(data: Mapping[str, Any]) -> Iterator[str]:
    """Yield what in a results.json breaks the rules that Gradescope documents."""
    tests = data.get("tests", [])
    if type(data.get("score")) not in (int, float) and not tests:
        yield "neither a score nor tests"
    for item in [data, *tests]:
        name = item.get("name", "the whole")
        if item.get("visibility", "visible") not in VISIBILITY:
            yield f"{name}: visibility is none of {', '.join(VISIBILITY)}"
        if item.get("output_format", "text") not in FORMATS:
            yield f"{name}: output_format is none of {', '.join(FORMATS)}"
        if not isinstance(item.get("output", ""), str):
            yield f"{name}: output is no text"
    for test in tests:
        score, most = test.get("score"), test.get("max_score")
        if not isinstance(score, int) or not isinstance(most, int) or not 0 <= score <= most:
            yield f"{test.get('name')}: {score!r} of {most!r} is no score"
        if test.get("status") not in ("passed", "failed"):
            yield f"{test.get('name')}: status is neither passed nor failed"
    if tests and data.get("score") != sum(test["score"] for test in tests):
        yield "the tests do not add up to the score"


def autograder(graders: Path, visibility: str) -> bytes:
    """Return the zip that Gradescope unpacks into /autograder/source."""
    from logitlab.wheel import build

    wheel, data = build()
    members: dict[str, tuple[bytes, int]] = {wheel: (data, 0o644)}
    for name in ("setup.sh", "run_autograder"):
        template = (resources("logitlab") / "templates/gradescope" / name).read_text("utf-8")
        text = Template(template).substitute(wheel=wheel, visibility=visibility)
        members[name] = text.encode(), 0o755
    with at_hand(graders) as folder:
        for path in sorted(folder.iterdir()):
            if path.suffix in (".py", ".md"):
                members[f"graders/{path.name}"] = path.read_bytes(), 0o600
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, (content, mode) in members.items():
            member = zipfile.ZipInfo(name, WHEN)
            member.external_attr = mode << 16
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, content)
    return buffer.getvalue()


def _json(data: Mapping[str, Any]) -> str:
    return json.dumps(data, indent=1) + "\n"
