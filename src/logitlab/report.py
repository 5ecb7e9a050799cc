"""Write student feedback and the class page from results.

  logitlab grade CLASS --out results    grade: one result file for each submission
  logitlab report results               write results/report: open index.html in a browser
  logitlab report results --pseudonymise    the same without names, to show in the lecture
  logitlab report results --roster class.csv    with those who have not handed in
  logitlab report results/ada.json      the feedback of one student, in the terminal

The page needs no server and no network. Exit status: 0 written; 2 unusable arguments.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from logitlab.candidate import Candidate
from logitlab.catalogue import Catalogue, load
from logitlab.class_page import write_site
from logitlab.class_summary import class_data, mistakes_of, name_students
from logitlab.feedback_content import feedback_of
from logitlab.feedback_format import FORMATS, render
from logitlab.result import Result
from logitlab.results_folder import LISTED
from logitlab.roster import Matches, match, read_roster
from logitlab.text import shown

__all__ = ["add_arguments", "read_results", "run"]

HISTORY = "report-history.json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `logitlab report`."""
    parser.add_argument(
        "results", type=Path, metavar="DIR", help="what grade --out wrote, or one file of it"
    )
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="default: DIR/report")
    parser.add_argument("--roster", type=Path, metavar="CSV", help="who is in the class")
    parser.add_argument(
        "--pseudonymise", action="store_true", help="write no name; numbers are drawn anew"
    )
    parser.add_argument("--title", default="Class report", help="the heading of the class page")
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help="of the feedback of one student"
    )


def run(args: argparse.Namespace) -> int:
    """Write the site, or print one feedback; return 0."""
    catalogue = load()
    if args.results.is_file():
        result = _one(args.results)
        sys.stdout.write(render(feedback_of(result, catalogue), args.format))
        return 0
    results = read_results(args.results)
    if args.roster:
        missing = _missing(args.roster, results)
    else:
        missing = [what for kind, what in listed(args.results / LISTED) if kind == "missing"]
    unreadable = [what for kind, what in listed(args.results / LISTED) if kind == "unreadable"]
    out = args.out or args.results / ("report-without-names" if args.pseudonymise else "report")
    before = _before(args.results / HISTORY, results)
    _write(results, catalogue, out, args, before, missing, unreadable)
    print(f"wrote {len(results)} students: open {out / 'index.html'}")
    return 0


def _write(
    results: list[Result],
    catalogue: Catalogue,
    out: Path,
    args: argparse.Namespace,
    before: dict[str, int],
    missing: list[str],
    unreadable: list[str],
) -> None:
    names = name_students(results, args.pseudonymise)
    mistakes = mistakes_of(results)
    if args.pseudonymise:
        missing = [f"{len(missing)} students"] if missing else []
        unreadable = [f"{len(unreadable)} submissions"] if unreadable else []
    data = class_data(results, names, mistakes, before, missing)
    if args.pseudonymise:  # in the order of the numbers: the order of names would tell them
        data["students"].sort(key=lambda student: student["name"])
    data["title"] = args.title
    data["unreadable"] = [shown(name) for name in unreadable]
    write_site(out, results, names, mistakes, data, catalogue, hidden=args.pseudonymise)


def read_results(folder: Path) -> list[Result]:
    """Read all results of a folder, by name; other JSON files are left alone.

    Raises ValueError as `path: what is wrong` for a result that is damaged, and for a folder
    that holds none.
    """
    found = []
    for path in sorted(folder.glob("*.json")):
        data = _read(path)
        for item in data if isinstance(data, list) else [data]:
            if isinstance(item, dict) and "submission" in item:
                found.append(_result(item, path))
    if not found:
        raise ValueError(f"{folder}: no results here; make some: logitlab grade CLASS --out DIR")
    return sorted(found, key=lambda result: result.submission.casefold())


def listed(path: Path) -> list[tuple[str, str]]:
    """Return what grade listed as no result, as kind and what; nothing if there is no list."""
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return [(row["kind"], row["what"]) for row in csv.DictReader(file)]


def _one(path: Path) -> Result:
    data = _read(path)
    if not isinstance(data, dict) or "submission" not in data:
        raise ValueError(f"{path}: holds no result; logitlab grade --out writes one")
    return _result(data, path)


def _read(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, UnicodeDecodeError) as error:
        raise ValueError(f"{path}: cannot be read as JSON: {error}; grade again") from None


def _result(data: dict[str, Any], path: Path) -> Result:
    try:
        return Result.from_json(data)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{path}: not a whole result: {error!r}; grade again") from None


def _missing(path: Path, results: Sequence[Result]) -> list[str]:
    """Return who of the roster has not handed in, and say what was unclear in it."""
    handed = [SimpleNamespace(name=r.submission, keys=[r.submission]) for r in results]
    matches: Matches = match(read_roster(path), cast(list[Candidate], handed))
    for problem in matches.problems:
        print(shown(problem, 400), file=sys.stderr)
    return [person.label for person in matches.missing]


def _before(path: Path, results: Sequence[Result]) -> dict[str, int]:
    """Return the scores of the run before this one, and remember those of this one."""
    now = {result.submission: result.score for result in results}
    runs: list[dict[str, int]] = []
    if path.is_file():
        kept = _read(path)
        runs = kept.get("runs", []) if isinstance(kept, dict) else []
    if not runs or runs[-1] != now:
        runs = [*runs[-1:], now]
        text = json.dumps({"runs": runs}, indent=1)
        path.write_text(text + "\n", encoding="utf-8")
    return runs[-2] if len(runs) > 1 else {}
