"""Grade one submission, or a folder of them, and name the mistakes.

PATH is a submission (a folder with exercises/ or with the files themselves, a zip, a notebook, an
exercise file) or a folder of submissions. Exit status: 0 graded, whatever the score; 1 with
--fail-under, if a score is below it; 2 unusable arguments; 3 something could not be graded.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import linecache
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from logitlab.catalogue import Catalogue
from logitlab.grader import Grader, collect
from logitlab.record import differences, edits, read_reported
from logitlab.result import Result
from logitlab.runner import Runner
from logitlab.sealed import opened
from logitlab.sources import Found, find_submissions
from logitlab.text import shown


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `logitlab grade`."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="what to grade")
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="EXERCISE",
        help="grade this exercise alone (ex04, or its whole name); may be repeated",
    )
    parser.add_argument("--out", type=Path, metavar="DIR", help="write a result file for each")
    parser.add_argument("--json", metavar="FILE", help="write results as JSON; - for the screen")
    parser.add_argument(
        "--fail-under", type=int, metavar="POINTS", help="exit with 1 if a score is below this"
    )
    parser.add_argument("--jobs", type=int, metavar="N", help="processes; default: all cores")
    parser.add_argument("--quiet", action="store_true", help="show no progress")
    parser.add_argument(
        "--graders",
        type=Path,
        metavar="DIR",
        help="where the graders are, or a sealed file of them; default: found upwards",
    )
    parser.add_argument(
        "--reported",
        type=Path,
        metavar="FILE",
        help="list where points differ from those reported by students' own runs (CSV or JSON)",
    )
    parser.add_argument(
        "--released",
        type=Path,
        metavar="DIR",
        help="list edits to files that logitlab release wrote; DIR is what it wrote",
    )


def run(args: argparse.Namespace) -> int:
    """Grade, show, write; return the exit status."""
    found = find_submissions(args.paths)
    if not found.candidates:
        reasons = [f"{s.where}: {s.reason}" for s in [*found.unreadable, *found.ignored]]
        raise ValueError("\n".join(["nothing to grade here", *reasons[:10]]))
    runner = Runner(lambda: graders_of(args.graders, args.only), jobs=args.jobs)
    results = runner.run(found.candidates, progress=not args.quiet and sys.stderr.isatty())
    written = [result.to_json() for result in results]
    text = json.dumps(written if len(written) != 1 else written[0], indent=1, ensure_ascii=False)
    if args.json == "-":
        print(text)
    else:
        if args.json:
            Path(args.json).write_text(text + "\n", encoding="utf-8")
        show(results, found, catalogue_of(graders_folder(args.graders)))
    if args.out:
        write(results, args.out)
    if args.reported:
        told("points differ", differences(results, read_reported(args.reported)))
    if args.released:
        told("released files", edits(found.candidates, args.released))
    return status(results, found, args.fail_under)


def told(title: str, lines: Iterable[str]) -> None:
    """Print a list to standard error, so that results on standard output stay as they are."""
    for line in list(lines) or ["no difference"]:
        print(f"{title}: {line}", file=sys.stderr)


def status(results: Sequence[Result], found: Found, fail_under: int | None) -> int:
    """Return the exit status for what was graded."""
    ungraded = any(e.status == "not graded" for result in results for e in result.exercises)
    if ungraded or found.unreadable:
        return 3
    if fail_under is not None and any(result.score < fail_under for result in results):
        return 1
    return 0


def show(results: Sequence[Result], found: Found, catalogue: Catalogue) -> None:
    """Print results to the terminal, and what was not graded to standard error."""
    from rich.console import Console

    from logitlab import show as terminal

    console = Console(highlight=False)
    if len(results) == 1:
        terminal.show_one(console, results[0], catalogue)
    else:
        terminal.show_class(console, results, catalogue)
    for title, skipped in [("unreadable", found.unreadable), ("look at", found.duplicates)]:
        for item in skipped:
            print(f"{title}: {shown(item.where)}: {shown(item.reason)}", file=sys.stderr)


def write(results: Sequence[Result], folder: Path) -> None:
    """Write one JSON file for each result, named after the submission."""
    folder.mkdir(parents=True, exist_ok=True)
    for result in results:
        name = "".join(c if c.isalnum() or c in "-_. " else "_" for c in result.submission)
        text = json.dumps(result.to_json(), indent=1, ensure_ascii=False)
        (folder / f"{name.strip('. ') or '_'}.json").write_text(text + "\n", encoding="utf-8")


def graders_folder(given: Path | None) -> Path:
    """Return the folder of the graders: the one given, or `graders/` of a project upwards."""
    if given is not None:
        return given
    here = Path.cwd()
    for folder in [*(parent / "graders" for parent in (here, *here.parents)), _checkout()]:
        if next(folder.glob("test_ex[0-9][0-9]_*.py"), None):
            return folder
    raise ValueError("no graders/ here or above; name their folder with --graders DIR")


def _checkout() -> Path:
    return Path(__file__).resolve().parents[2] / "graders"


@contextlib.contextmanager
def at_hand(path: Path) -> Iterator[Path]:
    """Give the folder of graders, for as long as it is needed if they are sealed."""
    if path.is_dir():
        yield path
        return
    with opened(path) as folder:
        yield next(folder.glob("*/test_ex[0-9][0-9]_*.py"), folder / "graders/-").parent


def catalogue_of(path: Path) -> Catalogue:
    """Return the explanations that belong to some graders; all are read at once if sealed."""
    with at_hand(path) as folder:
        catalogue = Catalogue(folder)
        if folder != path:
            list(catalogue)
    return catalogue


def graders_of(given: Path | None, only: Sequence[str]) -> list[Grader]:
    """Load the graders asked for; sealed ones leave nothing behind on the disk."""
    path = graders_folder(given)
    with at_hand(path) as folder:
        graders = collect(folder, only)
        if folder != path:
            for grader in graders:
                # Models are read as source later on, when the file is gone. Without a time,
                # linecache keeps an entry whatever becomes of the file.
                name, lines = str(grader.path), linecache.getlines(str(grader.path))
                linecache.cache[name] = (len("".join(lines)), None, lines, name)
    return graders
