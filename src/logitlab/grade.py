"""Grade one submission, or a folder of them, and name the mistakes.

PATH is a submission (a folder with exercises/ or with the files themselves, a zip, a notebook, an
exercise file) or a folder of submissions. What has been graded is kept in a journal: a run that was
stopped goes on where it was, and only what has changed is graded again. Exit status: 0 graded,
whatever the score; 1 with --fail-under, if a score is below it; 2 unusable arguments; 3 something
could not be graded; 130 stopped with Ctrl-C.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from logitlab import record
from logitlab.catalogue import Catalogue
from logitlab.child.plan import LEVELS
from logitlab.crew import Crew
from logitlab.graders_folder import at_hand, catalogue_of, graders_folder
from logitlab.journal import Journal, JournalError, default_path
from logitlab.launch import SandboxError
from logitlab.progress import Progress
from logitlab.result import Result
from logitlab.results_folder import ResultsFolder, listed
from logitlab.roster import Matches, Person, match, read_roster
from logitlab.runner import Runner
from logitlab.sources import Found, find_submissions
from logitlab.text import shown


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `logitlab grade`."""
    add = parser.add_argument
    add("paths", nargs="+", type=Path, metavar="PATH", help="what to grade")
    add(
        "--only",
        action="append",
        default=[],
        metavar="EXERCISE",
        help="grade this exercise alone (ex04, or its whole name); may be repeated",
    )
    add("--out", type=Path, metavar="DIR", help="write a result file for each, and journal.db")
    add("--json", metavar="FILE", help="write results as JSON; - for the screen")
    add("--fail-under", type=int, metavar="POINTS", help="exit with 1 if a score is below this")
    add(
        "--roster", type=Path, metavar="FILE", help="CSV: whose submission is whose, who is missing"
    )
    add("--jobs", type=positive, metavar="N", help="processes; default: one for each usable core")
    add(
        "--scheduler",
        metavar="ADDRESS",
        help="grade on the Dask cluster of this scheduler (tcp://host:8786), not on this machine",
    )
    add("--similar", action="store_true", help="list pairs of submissions that are much alike")
    add("--fresh", action="store_true", help="grade all afresh, whatever the journal knows")
    add(
        "--journal",
        type=Path,
        metavar="FILE",
        help="default: in DIR of --out, or in a cache folder",
    )
    add("--quiet", action="store_true", help="show no progress")
    add(
        "--require-isolation",
        choices=list(LEVELS),
        metavar="LEVEL",
        help=f"refuse to run student code with less: {', '.join(LEVELS)}; see logitlab doctor",
    )
    add(
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
    parser.add_argument(
        "--gradebook",
        type=Path,
        metavar="COURSE",
        help="write points and comments into nbgrader's gradebook; COURSE holds submitted/",
    )


def positive(text: str) -> int:
    """Read a number of at least 1."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


def run(args: argparse.Namespace) -> int:
    """Grade, show, write; return the exit status."""
    if args.require_isolation and not args.scheduler:
        require(args.require_isolation)
    if args.similar:
        from logitlab import similar

        similar.require()
    found = find_submissions(args.paths)
    if not found.candidates:
        reasons = [f"{s.where}: {s.reason}" for s in [*found.unreadable, *found.ignored]]
        raise ValueError("\n".join(["nothing to grade here", *reasons[:10]]))
    matches = match(read_roster(args.roster), found.candidates) if args.roster else None
    if args.gradebook:
        if args.only:
            raise ValueError("--gradebook takes whole submissions; leave --only out")
        from logitlab import gradebook

        gradebook.places(args.gradebook, found.candidates)
    results = grade(args, found, matches)
    rows = listed(found, matches)
    output(args, results)
    if args.json != "-":
        tell_listed(rows)
    if args.out:
        ResultsFolder(args.out, ()).write_listed(rows)
    if args.similar:
        pairs = similar.report(found.candidates, graders_folder(args.graders), args.out)
        told("similar", pairs)
    if args.reported:
        told("points differ", record.differences(results, record.read_reported(args.reported)))
    if args.released:
        told("released files", record.edits(found.candidates, args.released))
    if args.gradebook:
        graded = list(zip(found.candidates, results, strict=False))  # unreadable ones come last
        catalogue = catalogue_of(graders_folder(args.graders))
        told("gradebook", gradebook.record(args.gradebook, graded, catalogue))
    return status(results, found, args.fail_under)


def require(level: str) -> None:
    """Raise ValueError unless this machine isolates student code at a level, or better."""
    from logitlab.doctor import examine
    from logitlab.local import refuse_less

    try:
        refuse_less(examine()["level"], level)
    except SandboxError as error:
        raise ValueError(str(error)) from None


def told(title: str, lines: Iterable[str]) -> None:
    """Print a list to standard error, so that results on standard output stay as they are."""
    for line in list(lines) or ["no difference"]:
        print(f"{title}: {line}", file=sys.stderr)


def grade(args: argparse.Namespace, found: Found, matches: Matches | None) -> list[Result]:
    """Grade what was found; write each result as it comes. Unreadable ones are results too."""
    graders = graders_folder(args.graders)
    names = [candidate.name for candidate in found.candidates]
    unreadable = [item.where for item in found.unreadable]
    folder = ResultsFolder(args.out, [*names, *unreadable]) if args.out else None

    def finish(result: Result) -> Result:
        if matches is not None and result.submission in matches.owner:
            result.student = facts(matches.owner[result.submission])
        if folder is not None:
            folder.write(result)
        return result

    with contextlib.ExitStack() as stack:
        progress = stack.enter_context(Progress(len(names), args.quiet))
        crew = stack.enter_context(contextlib.closing(crew_of(args, progress)))
        journal = open_journal(args, graders)
        if journal is not None:
            stack.enter_context(journal)
        with at_hand(graders) as at:
            runner = Runner(at, crew, args.only, journal)

        def tell(index: int, result: Result, known: bool) -> None:
            finish(result)
            progress.add(result, known)

        results = runner.run(found.candidates, tell)
        return results + [
            finish(runner.ungraded(name, shown(item.reason)))
            for name, item in zip(unreadable, found.unreadable, strict=True)
        ]


def facts(person: Person) -> dict[str, str]:
    """Return what the roster says of a person, for a result."""
    names = ("id", "name", "email", "github", "login")
    return {name: getattr(person, name) for name in names if getattr(person, name)}


def crew_of(args: argparse.Namespace, progress: Progress) -> Crew:
    """Return those who grade: this machine's cores, or the workers of a cluster."""
    if args.scheduler:
        from logitlab.cluster import Cluster

        return Cluster(args.scheduler, progress.tick, args.require_isolation or "none")
    from logitlab.local import Local

    return Local(args.jobs, progress.tick, args.require_isolation or "none")


def open_journal(args: argparse.Namespace, graders: Path) -> Journal | None:
    """Open the journal; without a place for one that nobody named, grade without."""
    try:
        place = args.journal or default_path(graders, args.out)
        return Journal(place, args.fresh, args.require_isolation or "none")
    except JournalError as error:
        if args.journal or args.out:
            raise
        print(f"no journal is kept: {error}", file=sys.stderr)
        return None


def status(results: Sequence[Result], found: Found, fail_under: int | None) -> int:
    """Return the exit status for what was graded."""
    ungraded = any(e.status == "not graded" for result in results for e in result.exercises)
    if ungraded or found.unreadable:
        return 3
    if fail_under is not None and any(result.score < fail_under for result in results):
        return 1
    return 0


def output(args: argparse.Namespace, results: Sequence[Result]) -> None:
    """Print or write the results as asked for."""
    if args.json:
        written = [result.to_json() for result in results]
        one_or_all = written if len(written) != 1 else written[0]
        text = json.dumps(one_or_all, indent=1, ensure_ascii=False)
        if args.json == "-":
            print(text)
            return
        Path(args.json).write_text(text + "\n", encoding="utf-8")
    show(results, catalogue_of(graders_folder(args.graders)))


def show(results: Sequence[Result], catalogue: Catalogue) -> None:
    """Print results to the terminal."""
    from rich.console import Console

    from logitlab import show as terminal

    console = Console(highlight=False)
    if len(results) == 1:
        terminal.show_one(console, results[0], catalogue)
    else:
        terminal.show_class(console, results, catalogue)


def tell_listed(rows: Sequence[tuple[str, str, str]]) -> None:
    """Say on standard error what is no result, kind by kind."""
    for kind, what, reason in rows:
        print(f"{kind}: {what}" + (f": {reason}" if reason else ""), file=sys.stderr)
