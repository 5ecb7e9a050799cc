"""Notebooks: exercises/exNN_topic.ipynb, made from reference/ as the stubs are.

    logitlab export notebooks           write them
    logitlab export notebooks --check   say whether they agree with reference/

Each has the question as prose and formulas, a cell to fill in for each function, a self-check that
tries the worked examples, and a plot made with the student's own function where a look helps.
Exit status: 0 all is well, 1 something is out of date.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from logitlab.notebook_writer import as_notebook, read_parts, writer
from logitlab.stubs import find_root
from logitlab.tables import write_whole


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `logitlab export notebooks`."""
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if out of date")
    parser.add_argument("--root", type=Path, metavar="DIR", help="the project; default: upwards")


def run(args: argparse.Namespace) -> int:
    """Write the notebooks, or check them."""
    root = args.root or find_root(Path.cwd())
    if root is None:
        raise ValueError("no project here (reference/exNN_topic.py); name it with --root DIR")
    if args.check:
        problems = check(root)
        for problem in problems:
            print(problem, file=sys.stderr)
        return 1 if problems else 0
    for path, text in made(root).items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            write_whole(path, text)
            print(f"wrote {path.relative_to(root)}")
    return 0


def made(root: Path) -> dict[Path, str]:
    """Return the text of each notebook of a project, by its path."""
    texts = {}
    for reference in sorted((root / "reference").glob("ex[0-9][0-9]_*.py")):
        book = as_notebook(read_parts(root, reference))
        texts[root / f"exercises/{reference.stem}.ipynb"] = writer().writes(book) + "\n"
    return texts


def check(root: Path) -> list[str]:
    """Return what is wrong with the notebooks of a project, one message each."""
    wanted = made(root)
    problems = []
    for path, text in wanted.items():
        name = path.relative_to(root).as_posix()
        if not path.exists():
            problems.append(f"{name}:1: is missing; run logitlab export notebooks")
        elif (there := path.read_text(encoding="utf-8")) != text:
            pairs = zip(there.splitlines(), text.splitlines(), strict=False)
            line = next((n for n, (a, b) in enumerate(pairs, 1) if a != b), 1)
            problems.append(
                f"{name}:{line}: differs from reference/; run logitlab export notebooks"
            )
    for path in sorted((root / "exercises").glob("ex[0-9][0-9]_*.ipynb")):
        if path not in wanted:
            name = path.relative_to(root).as_posix()
            problems.append(f"{name}:1: a notebook without a reference; delete it")
    return problems
