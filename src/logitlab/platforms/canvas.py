"""Canvas: fill in one column of the gradebook that was exported from Canvas.

    logitlab export canvas RESULTS --gradebook grades.csv --assignment "Softmax" --out upload.csv

Export the gradebook (Grades, Export), run this, import what it writes. The column must be there
already: Canvas makes a new assignment of any column that it does not know. What is written holds
the columns by which Canvas tells students apart and the one of the assignment, nothing else, so
nothing else can be changed by it. Excused students (EX) stay excused.

Exit status: 0 written; 1 something does not match, and nothing was written.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from logitlab.addressed import add_results, address, decide, results_at
from logitlab.result import Result
from logitlab.roster import Person
from logitlab.tables import Table, read_table, write_whole
from logitlab.text import shown

STUDENT, ID, SECTION = "Student", "ID", "Section"
SIS_ID, SIS_LOGIN = "SIS User ID", "SIS Login ID"
POSSIBLE = "points possible"
EXCUSED = ("ex", "excused")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `logitlab export canvas`."""
    add_results(parser)
    parser.add_argument(
        "--gradebook", type=Path, required=True, metavar="CSV", help="as exported from Canvas"
    )
    parser.add_argument(
        "--assignment", required=True, metavar="TITLE", help="its title, or title and (number)"
    )
    parser.add_argument(
        "--scale", action="store_true", help="convert points to those that Canvas has for it"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="what to import")


def run(args: argparse.Namespace) -> int:
    """Check everything, then write the file to import."""
    results = results_at(args.results)
    table = read_table(args.gradebook)
    _require_student_columns(table)
    column = find_column(table, args.assignment)
    possible_row, possible = _possible(table, column)
    people = list(_people(table, possible_row))
    found = address(results, people, table.name)
    problems = found.problems
    scores: dict[int, str] = {}
    for line, row in table.numbered(possible_row):
        result = found.by_line.get(line)
        if result is None:
            continue
        if row[column].strip().lower() in EXCUSED:
            print(f"{table.name}:{line}: excused in Canvas; left so", file=sys.stderr)
            continue
        try:
            scores[line] = score(result, possible, args.scale)
        except ValueError as error:
            problems.append(f"{table.name}:{line}: {error}")

    def write() -> None:
        write_whole(args.out, _filled(table, column, possible_row, scores).text())
        rest = f"; {len(found.missing)} students have no result" if found.missing else ""
        print(f"wrote {len(scores)} scores to {args.out}{rest}")

    return decide(problems, args.only_matched, write)


def _require_student_columns(table: Table) -> None:
    for title in (STUDENT, ID, SECTION):
        if table.header.count(title) != 1:
            raise ValueError(
                f"{table.name}:1: no column {title}, so it is no gradebook of Canvas; export one: "
                "Grades, Export, Export Entire Gradebook"
            )
    if SIS_ID in table.header and SIS_LOGIN not in table.header:
        raise ValueError(f"{table.name}:1: {SIS_ID} without {SIS_LOGIN}, which Canvas refuses")


def find_column(table: Table, title: str) -> int:
    """Return the number of an assignment's column; raises ValueError unless there is one of it."""
    found = [
        number
        for number, name in enumerate(table.header)
        if (match := re.fullmatch(r"(.+) \(\d+\)", name)) and title in (name, match[1])
    ]
    if len(found) == 1:
        return found[0]
    known = [name for name in table.header if re.fullmatch(r".+ \(\d+\)", name)]
    names = "; ".join(shown(name) for name in known) or "none"
    what = "is the title of several: add the number" if found else "would be a new assignment"
    raise ValueError(f"{table.name}:1: {shown(title)} {what}; assignments in it: {names}")


def _possible(table: Table, column: int) -> tuple[int, float]:
    """Return the row of the points possible, which comes before the students, and the points."""
    for number, row in enumerate(table.rows[1:], 1):
        if row[table.header.index(STUDENT)].strip().lower() == POSSIBLE:
            try:
                return number, float(row[column].replace(",", "."))
            except ValueError:
                raise ValueError(
                    f"{table.name}:{table.lines[number]}: {shown(table.header[column])} has no "
                    "number of points possible, so it cannot be filled in"
                ) from None
    raise ValueError(f"{table.name}:1: no row of points possible; export the gradebook again")


def _people(table: Table, possible_row: int) -> Iterator[Person]:
    for line, row in table.numbered(possible_row):
        cells = dict(zip(table.header, row, strict=True))
        login = cells.get(SIS_LOGIN, "")
        yield Person(
            id=cells[ID],
            # A second number for the same person: the place of a name that Canvas does not have.
            github=cells.get(SIS_ID, ""),
            login=login,
            email=login if "@" in login else "",
            name=cells[STUDENT],
            line=line,
        )


def score(result: Result, possible: float, scale: bool) -> str:
    """Return the points of a result as Canvas shall have them."""
    if scale:
        points = round(result.score / result.max_score * possible, 2)
        return f"{points:g}"
    if result.max_score != possible:
        above = "more than" if result.max_score > possible else "other points than"
        raise ValueError(
            f"{shown(result.submission)} has {result.score} of {result.max_score}, {above} the "
            f"{possible:g} possible in Canvas; change them there, or convert with --scale"
        )
    return str(result.score)


def _filled(table: Table, column: int, possible_row: int, scores: dict[int, str]) -> Table:
    """Return the rows and columns to import; all but the scores is as it was exported."""
    wanted = (STUDENT, ID, SIS_ID, SIS_LOGIN, SECTION)
    columns = [n for n, title in enumerate(table.header) if title in wanted] + [column]
    rows = [[row[n] for n in columns] for row in (table.header, table.rows[possible_row])]
    for line, row in table.numbered(possible_row):
        rows.append([*(row[n] for n in columns[:-1]), scores.get(line, row[column])])
    return Table(table.name, rows, [], table.delimiter, table.marked)
