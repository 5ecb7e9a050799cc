"""Moodle: fill in the grading worksheet, and make the zip of feedback files.

    logitlab export moodle RESULTS --worksheet Grades.csv --out upload.csv --feedback feedback.zip

Download the worksheet of the assignment (Download grading worksheet; it must allow offline
grading), run this, upload what it writes (Upload grading worksheet, and Upload multiple feedback
files in a zip). Headers may be in any language: columns that are not recognised can be named. The
times of the last change stay as they are: by them Moodle tells whether somebody has graded since.

Exit status: 0 written; 1 something does not match, and nothing was written.
"""

from __future__ import annotations

import argparse
import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from logitlab.addressed import add_results, address, decide, results_at
from logitlab.catalogue import Catalogue, load
from logitlab.feedback_content import feedback_of
from logitlab.feedback_format import render
from logitlab.result import Result
from logitlab.roster import Person
from logitlab.tables import Table, harmless, read_table, write_whole
from logitlab.text import shown

# As Moodle calls them in English, German, French, Spanish, Italian and Dutch.
NAMES = {
    "grade": "Grade|Bewertung|Note|Calificación|Valutazione|Cijfer",
    "maximum": "Maximum grade|Maximum Grade|Bestwertung|Note maximale|Calificación máxima|"
    "Valutazione massima|Maximumcijfer",
    "changeable": "Grade can be changed|Bewertung kann geändert werden|La note peut être modifiée|"
    "La calificación puede ser cambiada|La valutazione può essere modificata|"
    "Cijfer kan gewijzigd worden",
    "name": "Full name|Vollständiger Name|Nom complet|Nombre completo|Nome completo|Volledige naam",
    "email": "Email address|E-Mail-Adresse|Adresse de courriel|Dirección de correo|Indirizzo email|"
    "E-mailadres",
    "comment": "Feedback comments|Feedback als Kommentar|Commentaires|"
    "Comentarios de retroalimentación|Commenti|Feedback",
    "number": "ID number|ID-Nummer|Numéro d'identification|Número de ID|Codice identificativo",
}
NO = ("no", "nein", "non", "nee")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `logitlab export moodle`."""
    add_results(parser)
    parser.add_argument(
        "--worksheet", type=Path, required=True, metavar="CSV", help="as downloaded from Moodle"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="what to upload")
    parser.add_argument("--feedback", type=Path, metavar="ZIP", help="a page for each student")
    parser.add_argument("--scale", action="store_true", help="convert to the maximum in Moodle")
    parser.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="WHAT=HEADER",
        help=f"what a column is called here; WHAT is one of {', '.join(NAMES)}",
    )


def run(args: argparse.Namespace) -> int:
    """Check everything, then write worksheet and feedback."""
    results = results_at(args.results)
    table = read_table(args.worksheet)
    columns = find_columns(table, dict(named.partition("=")[::2] for named in args.column))
    people = list(_people(table, columns))
    found = address(results, people, table.name)
    problems = found.problems
    filled: dict[int, Result] = {}
    for line, row in table.numbered():
        result = found.by_line.get(line)
        if result is None:
            continue
        try:
            row[columns["grade"]] = score(result, row, columns, args.scale)
            filled[line] = result
        except ValueError as error:
            problems.append(f"{table.name}:{line}: {error}")
    feedback = dict(feedback_files(filled, table, columns)) if args.feedback else {}
    if "comment" in columns:
        for line, row in table.numbered():
            if line in filled:
                row[columns["comment"]] = comment(filled[line])

    def write() -> None:
        if args.feedback:
            write_whole(args.feedback, _zipped(feedback))
        write_whole(args.out, table.text())
        rest = f"; {len(found.missing)} students have no result" if found.missing else ""
        print(f"wrote {len(filled)} grades to {args.out}{rest}")

    return decide(problems, args.only_matched, write)


def find_columns(table: Table, named: Mapping[str, str]) -> dict[str, int]:
    """Return which column is what; raises ValueError if the worksheet cannot be graded in."""
    unknown = set(named) - set(NAMES)
    if unknown:
        raise ValueError(f"--column {unknown.pop()}: is none of {', '.join(NAMES)}")
    columns = {}
    for what, names in NAMES.items():
        wanted = [named[what]] if what in named else names.split("|")
        found = [number for number, title in enumerate(table.header) if title.strip() in wanted]
        if len(found) == 1:
            columns[what] = found[0]
        elif what in named:
            raise ValueError(f"{table.name}:1: no column {shown(named[what])}")
    headers = "; ".join(map(shown, table.header))
    for what in ("grade", "maximum"):
        if what not in columns:
            raise ValueError(
                f"{table.name}:1: which column is the {what}? Name it: --column {what}=HEADER; "
                f"there are: {headers}"
            )
    return columns


def participant(identifier: str) -> str:
    """Return the number in `Participant 123`, in any language; empty if there is none."""
    match = re.fullmatch(r"\D*?(\d+)", identifier.strip())
    return match[1] if match else ""


def _people(table: Table, columns: Mapping[str, int]) -> Iterator[Person]:
    for line, row in table.numbered():
        number = participant(row[0])
        if not number:
            raise ValueError(
                f"{table.name}:{line}: {shown(row[0])} is no identifier such as Participant 123; "
                "download the worksheet again"
            )
        cells = {what: row[column] for what, column in columns.items()}
        yield Person(
            id=number,
            name=cells.get("name", ""),
            email=cells.get("email", ""),
            # A second number for the same person: the place of a name that Moodle does not have.
            github=cells.get("number", ""),
            line=line,
        )


def score(result: Result, row: list[str], columns: Mapping[str, int], scale: bool) -> str:
    """Return the grade to write into a row; raises ValueError if Moodle would not take it."""
    who = shown(result.submission)
    if "changeable" in columns and row[columns["changeable"]].strip().lower() in NO:
        raise ValueError(f"{who}: the grade is locked in Moodle")
    try:
        maximum = float(row[columns["maximum"]].replace(",", "."))
    except ValueError:
        raise ValueError(f"{who}: Moodle has no maximum in points for this assignment") from None
    if scale:
        text = f"{round(result.score / result.max_score * maximum, 2):g}"
        return text.replace(".", ",") if "," in row[columns["maximum"]] else text
    if result.max_score != maximum:
        above = "more than" if result.max_score > maximum else "another maximum than"
        raise ValueError(
            f"{who} has {result.score} of {result.max_score}, {above} the {maximum:g} in Moodle; "
            "change it there, or convert with --scale"
        )
    return str(result.score)


def comment(result: Result) -> str:
    """Return a line for the column of comments: points by exercise, and the mistakes named."""
    parts = []
    for exercise in result.exercises:
        names = dict.fromkeys(name for found in exercise.diagnoses for name in found.mistakes)
        said = f" ({', '.join(names)})" if names else ""
        short = exercise.name.partition("_")[0]
        parts.append(f"{short} {exercise.score}/{exercise.max_score}{said}")
    return harmless("; ".join(parts))


def feedback_files(
    results: Mapping[int, Result], table: Table, columns: Mapping[str, int]
) -> Iterator[tuple[str, bytes]]:
    """Yield the feedback pages under the names by which Moodle tells whose they are."""
    catalogue: Catalogue = load()
    for line, row in table.numbered():
        if line not in results:
            continue
        name = row[columns["name"]] if "name" in columns else row[0]
        folder = feedback_folder(name, participant(row[0]))
        page = render(feedback_of(results[line], catalogue), "html")
        yield f"{folder}/feedback.html", page.encode("utf-8", "replace")


def feedback_folder(name: str, number: str) -> str:
    """Return the folder of a student's feedback: Moodle splits it at underscores."""
    plain = "".join(c if c.isprintable() and c not in '_/\\:*?"<>|' else " " for c in name)
    return f"{' '.join(plain.split()) or 'Participant'}_{number}_assignsubmission_file_"


def _zipped(files: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data)
    return buffer.getvalue()
