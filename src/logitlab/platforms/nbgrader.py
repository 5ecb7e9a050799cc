"""nbgrader: a course on which nbgrader 0.9.6 runs as it is.

    logitlab export nbgrader COURSE                   all exercises, as the assignment "softmax"
    logitlab export nbgrader COURSE --assignment week1 --only ex01 --only ex02

COURSE gets source/ASSIGNMENT/exNN_topic.ipynb and nbgrader_config.py. Then, in COURSE:

    nbgrader generate_assignment softmax              what students get: release/softmax
    nbgrader autograde softmax                        grades submitted/, in student's own kernels
    nbgrader generate_feedback softmax
    nbgrader export

`logitlab grade COURSE/submitted --gradebook COURSE` grades the same notebooks in isolation,
quickly, into the same gradebook; see docs/nbgrader.md. What is there already and differs is kept,
unless --overwrite is given. Exit status: 0 done; 1 something was kept that differs.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from importlib.resources import files as resources
from pathlib import Path
from string import Template
from typing import Any

from logitlab.graders_folder import graders_folder
from logitlab.notebook_writer import Part, as_notebook, read_parts, writer
from logitlab.outline import Outline, chosen, outlines
from logitlab.stubs import find_root
from logitlab.tables import write_whole

SCHEMA = 3
NAME = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_. -]*")
TEST = """\
# {exercise}: your instructor's checks run here, for {points} points.
### BEGIN HIDDEN TESTS
from logitlab.live import points

points("{exercise}", globals())
### END HIDDEN TESTS"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `logitlab export nbgrader`."""
    add = parser.add_argument
    add("course", type=Path, metavar="COURSE", help="the folder of the course; made if need be")
    add("--assignment", default="softmax", metavar="NAME", help="default: softmax")
    add("--only", action="append", default=[], metavar="EXERCISE", help="may be repeated")
    add("--course-id", default="softmax", metavar="ID", help="as nbgrader knows it")
    add("--graders", type=Path, metavar="DIR", help="where they are; default: found upwards")
    add("--root", type=Path, metavar="DIR", help="the project; default: upwards")
    add("--overwrite", action="store_true", help="replace what is there and differs")


def run(args: argparse.Namespace) -> int:
    """Write the course."""
    root = args.root or find_root(Path.cwd())
    if root is None:
        raise ValueError("no project here (reference/exNN_topic.py); name it with --root DIR")
    if not NAME.fullmatch(args.assignment) or "+" in args.assignment:
        raise ValueError(f"--assignment {args.assignment!r}: letters, digits, - and _ only")
    graders = graders_folder(args.graders).resolve()
    folder = args.course / "source" / args.assignment
    files = {args.course / "nbgrader_config.py": config(args.course_id, graders)}
    for outline in chosen(outlines(graders), args.only):
        book = source_notebook(root, outline)
        files[folder / f"{outline.exercise}.ipynb"] = writer().writes(book) + "\n"
    kept = 0
    for path, text in files.items():
        there = path.read_text(encoding="utf-8") if path.exists() else None
        if there == text:
            continue
        if there is not None and not args.overwrite:
            print(f"kept {path}: it differs (--overwrite replaces it)", file=sys.stderr)
            kept += 1
            continue
        write_whole(path, text)
        print(f"wrote {path}")
    return 1 if kept else 0


def config(course: str, graders: Path) -> str:
    """Return the text of nbgrader_config.py."""
    template = resources("logitlab") / "templates/nbgrader/nbgrader_config.txt"
    text = template.read_text(encoding="utf-8")
    quoted = json.dumps(str(graders), ensure_ascii=False)[1:-1]
    return Template(text).substitute(course=course, graders=quoted)


def source_notebook(root: Path, outline: Outline) -> Any:
    """Return the instructor's notebook of an exercise: solutions, and a hidden test cell."""
    made = read_parts(root, root / "reference" / f"{outline.exercise}.py", solved=True)
    test = TEST.format(exercise=outline.exercise, points=outline.points)
    # Before the look, if there is one: a plot that takes long is not to cost points.
    place = next((n for n, part in enumerate(made) if part.id == "question-look"), len(made))
    made.insert(place, Part("points", test, outline.exercise))
    book = as_notebook(made)
    for part, cell in zip(made, book.cells, strict=True):
        if part.role in ("setup", "solution", "points"):
            cell.metadata["nbgrader"] = metadata(part, outline.points)
    return book


def metadata(part: Part, points: int) -> dict[str, Any]:
    """Return what nbgrader is to know of a cell; it refuses keys that it does not know."""
    graded = part.role == "points"
    return {
        "schema_version": SCHEMA,
        "grade": graded,
        "grade_id": part.id,
        "locked": part.role != "solution",
        "solution": part.role == "solution",
        "task": False,
        **({"points": points} if graded else {}),
    }
