"""Whose result is whose in a table of people that a platform exported.

A result is tied to a row by what the roster said of its student (`grade --roster`), else by the
name of the submission, which downloads from Canvas and Moodle take from the platform. Whatever is
unclear is a problem in words; nobody is given a grade by guess.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from logitlab.candidate import Candidate
from logitlab.report import read_results
from logitlab.result import Result
from logitlab.roster import Person, Roster, match
from logitlab.text import shown

__all__ = ["Addressed", "add_results", "address", "decide", "results_at", "ungraded"]

_NUMBERED = re.compile(r"(.+?) [(\[](\d+)[)\]]")  # how alike names are told apart in a download


@dataclass
class Addressed:
    """Results by the line of the person whose they are, and what did not match."""

    by_line: dict[int, Result] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    missing: list[Person] = field(default_factory=list)


def add_results(parser: argparse.ArgumentParser) -> None:
    """Declare what all exports of results have: where they are, and what to do about strangers."""
    parser.add_argument(
        "results", type=Path, metavar="RESULTS", help="the folder that logitlab grade --out wrote"
    )
    parser.add_argument(
        "--only-matched",
        action="store_true",
        help="write those that match although others do not; without it, nothing is written then",
    )


def results_at(path: Path) -> list[Result]:
    """Read the results in a folder; raises ValueError if there are none."""
    if not path.is_dir():
        raise ValueError(f"{path}: no folder of results; make one: logitlab grade CLASS --out DIR")
    return read_results(path)


def ungraded(result: Result) -> str:
    """Say which exercises could not be graded; empty if all were.

    Their zero is nobody's fault but ours, so a platform is not told of it.
    """
    return ", ".join(e.name for e in result.exercises if e.status == "not graded")


def address(results: Sequence[Result], people: Iterable[Person], table: str) -> Addressed:
    """Tie results to people; `table` is the name of the file that the people stand in."""
    roster = Roster(tuple(people))
    named = {result.submission: result for result in results}
    found = match(roster, [_candidate(result) for result in results])
    made = Addressed(missing=found.missing)
    counts: dict[int, list[str]] = {}
    for name, person in found.owner.items():
        counts.setdefault(person.line, []).append(name)
    for line, names in counts.items():
        if len(names) > 1:
            who = ", ".join(map(shown, names))
            made.problems.append(f"{table}:{line}: more than one result: {who}; which one counts?")
        elif reason := ungraded(named[names[0]]):
            made.problems.append(f"{shown(names[0])}: not graded: {reason}; grade again")
        else:
            made.by_line[line] = named[names[0]]
    unclear = {problem.partition(": ")[0]: problem for problem in found.problems}
    for name in found.unowned:
        made.problems.append(
            unclear.get(name) or f"{shown(name)}: an unknown student, in no row of {table}"
        )
    return made


def _candidate(result: Result) -> Candidate:
    keys = [value for key, value in result.student.items() if key != "name"]
    keys += filter(None, [result.student.get("name", "")])
    if numbered := _NUMBERED.fullmatch(result.submission):
        keys += [numbered[2], numbered[1]]
    return Candidate(result.submission, Path(), keys=tuple(keys))


def decide(problems: Sequence[str], only_matched: bool, write: Callable[[], None]) -> int:
    """Say what does not match, and write unless that forbids it; return the exit status."""
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems and not only_matched:
        print(
            "nothing was written; mend this, or leave it out with --only-matched", file=sys.stderr
        )
        return 1
    write()
    return 0
