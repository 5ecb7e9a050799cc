"""Exports of results: CSV, JSON, Canvas, Moodle, by the rules of who reads them."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from made_up_results import exercise, hostile_results
from platform_imports import canvas_import, moodle_feedback, moodle_import

from logitlab.cli import main
from logitlab.result import CheckResult, ExerciseResult, Result
from logitlab.results_folder import ResultsFolder
from logitlab.roster import Person
from logitlab.tables import read_table, write_whole
from logitlab.text import UnreadableError

NAMES = ["ex01_softmax_numpy", "ex04_cross_entropy_torch"]  # 8 points each
UNGRADED = ExerciseResult(NAMES[0], [CheckResult("t", "T", 8, 0, "not graded", "no torch here")])

# Two people of one name; commas, quotes, umlauts, an underscore, one who looks like a formula.
CLASS = {
    "101": ("Lovelace, Ada", "ada@example.org", 16),
    "102": ('Núñez "Pepe", José', "jose@example.org", 14),
    "103": ("Æbelø_Smith, Søren", "soren@example.org", 8),
    "104": ("Kim, Min", "min.a@example.org", 12),
    "105": ("Kim, Min", "min.b@example.org", 4),
    "106": ("=Müller, +Jörg", "joerg@example.org", 0),
}


def result(submission: str, score: int, **student: str) -> Result:
    """A result of 16 points at most, in steps of 2."""
    lost = (16 - score) // 2
    exercises = [
        exercise(NAMES[0], min(lost, 4), ("no-max-shift",)),
        exercise(NAMES[1], max(lost - 4, 0), ("double-softmax",)),
    ]
    return Result(submission, f"sha256:{submission}", exercises, student=student)


def folder_of(path: Path, results: list[Result]) -> Path:
    """A folder of results as grade writes it."""
    folder = ResultsFolder(path, [one.submission for one in results])
    for one in results:
        folder.write(one)
    return path


@pytest.fixture
def results(tmp_path: Path) -> Path:
    """The results of the class, tied to people by a roster."""
    made = [
        result(f"work{number}", score, name=name, email=email)
        for number, (name, email, score) in CLASS.items()
    ]
    return folder_of(tmp_path / "results", made)


CANVAS = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"]
ASSIGNMENTS = ["Essay (11)", "Softmax (12)", "Exam (13)", "Exam (14)"]


def gradebook(path: Path, *, possible: str = "16", excused: str = "", extra: bool = True) -> Path:
    """A gradebook as Canvas exports it, with a row above the points and columns of its own."""
    rows = [[*CANVAS, *ASSIGNMENTS, "Final Score"]]
    if extra:
        rows.append(["", "", "", "", "", "", "Manual Posting", "", "", ""])
    rows.append(["    Points Possible", "", "", "", "", "10", possible, "5", "5", "(read only)"])
    for number, (name, email, _) in CLASS.items():
        old = "EX" if number == excused else ""
        rows.append([name, number, f"S{number}", email, "A", "9", old, "", "", "44.5"])
    rows.append(["Student, Test", "999", "", "x9", "A", "", "3", "", "", ""])
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerows(rows)
    path.write_text("\ufeff" + buffer.getvalue(), encoding="utf-8")
    return path


def to_canvas(results: Path, book: Path, *more: str, title: str = "Softmax") -> tuple[int, Path]:
    """Export to Canvas; return the exit status and the file."""
    out = book.with_name("upload.csv")
    words = ["--gradebook", str(book), "--assignment", title, "--out", str(out), *more]
    return main(["export", "canvas", str(results), *words]), out


def test_canvas_fills_in_one_column(results: Path, tmp_path: Path) -> None:
    """Canvas reads the right scores for everybody, and nothing that it had is changed."""
    status, out = to_canvas(results, gradebook(tmp_path / "g.csv"))
    assert status == 0
    students = {number: name for number, (name, _, _) in CLASS.items()}
    read = canvas_import(out, students | {"999": "Student, Test"}, ASSIGNMENTS)
    scores = {number: str(score) for number, (_, _, score) in CLASS.items()}
    assert read == scores | {"999": "3"}
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("title", ["Softmax 2", "softmax", "Exam", "Final Score", "Section", "ID"])
def test_canvas_invents_no_column(
    results: Path, tmp_path: Path, title: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A title that is not there, or that several have, is refused with those that there are."""
    status, out = to_canvas(results, gradebook(tmp_path / "g.csv"), title=title)
    said = capsys.readouterr().err
    assert status == 2
    assert not out.exists()
    assert "g.csv:1: " in said
    assert "Softmax (12)" in said
    assert ("add the number" in said) == (title == "Exam")


def test_canvas_takes_a_title_with_its_number(results: Path, tmp_path: Path) -> None:
    """Of two assignments with one title the number chooses."""
    book = gradebook(tmp_path / "g.csv")
    status, out = to_canvas(results, book, "--scale", title="Exam (14)")
    assert status == 0
    read = canvas_import(
        out, {**{n: c[0] for n, c in CLASS.items()}, "999": "Student, Test"}, ASSIGNMENTS
    )
    assert read["101"] == "5"
    assert read["102"] == "4.38"


def test_canvas_refuses_scores_above_the_maximum(
    results: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Results of 16 points do not go into a column of 10 unless they are converted."""
    book = gradebook(tmp_path / "g.csv", possible="10")
    status, out = to_canvas(results, book)
    assert status == 1
    assert not out.exists()
    assert "16 of 16, more than the 10 possible" in capsys.readouterr().err
    assert to_canvas(results, book, "--scale")[0] == 0


def test_canvas_leaves_the_excused_excused(results: Path, tmp_path: Path) -> None:
    """EX stays EX, whatever was handed in."""
    status, out = to_canvas(results, gradebook(tmp_path / "g.csv", excused="103", extra=False))
    assert status == 0
    assert next(row for row in read_table(out).rows if row[1] == "103")[-1] == "EX"


@pytest.mark.parametrize("platform", ["canvas", "moodle"])
def test_strangers_and_doubles_are_said(
    results: Path, tmp_path: Path, platform: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Unknown students, two results of one person, a name of two people, results without grade."""
    more = [
        result("stranger", 2, email="who@example.org"),
        result("again", 2, email="ada@example.org"),
        result("Min Kim", 2),
        Result("broken", "", [UNGRADED], student={"email": "joerg@example.org"}),
    ]
    kept = [Result.from_json(json.loads(p.read_text("utf-8"))) for p in results.glob("*.json")]
    both = folder_of(tmp_path / "both", [*kept, *more])
    (both / "work106.json").unlink()
    export: Callable[..., tuple[int, Path]] = to_canvas if platform == "canvas" else to_moodle
    table = (gradebook if platform == "canvas" else worksheet)(tmp_path / "t.csv")
    status, out = export(both, table)
    said = capsys.readouterr().err
    assert status == 1
    assert not out.exists()
    assert "stranger: an unknown student, in no row of t.csv" in said
    assert "more than one result: again, work101; which one counts?" in said
    assert "Min Kim: may be of " in said
    assert "broken: not graded: ex01_softmax_numpy; grade again" in said
    assert "nothing was written" in said
    assert export(both, table, "--only-matched")[0] == 0
    capsys.readouterr()
    scores = {row[0]: row for row in read_table(out).rows}
    assert len(scores) > 4


def test_what_was_written_before_stays_if_writing_fails(tmp_path: Path) -> None:
    """A file is replaced whole: where that fails the old one is there, and nothing beside it."""
    path = tmp_path / "there"
    path.mkdir()
    with pytest.raises(OSError):
        write_whole(path, "new")
    assert [p.name for p in tmp_path.iterdir()] == ["there"]


MOODLE = [
    *("Identifier", "Full name", "Email address", "Status", "Grade", "Maximum grade"),
    *("Grade can be changed", "Last modified (submission)", "Last modified (grade)"),
    "Feedback comments",
]
GERMAN = [
    *("ID", "Vollständiger Name", "E-Mail-Adresse", "Status", "Bewertung", "Bestwertung"),
    *("Bewertung kann geändert werden", "Zuletzt geändert (Abgabe)"),
    *("Zuletzt geändert (Bewertung)", "Feedback als Kommentar"),
]


def worksheet(
    path: Path, header: list[str] = MOODLE, maximum: str = "16.00", locked: str = ""
) -> Path:
    """A grading worksheet as Moodle writes it; one who has not handed in is in it, too."""
    who, yes, no = (
        ("Teilnehmer/in", "Ja", "Nein") if header is GERMAN else ("Participant", "Yes", "No")
    )
    rows = [header]
    for number, (name, email, _) in {**CLASS, "107": ("Late, Eve", "e@x.org", 0)}.items():
        turned = " ".join(reversed(name.split(", ")))
        changed = no if number == locked else yes
        when = "Monday, 23 November 2026, 10:15 AM"
        status = "Submitted\nfor grading"
        rows.append([f"{who} {number}", turned, email, status, "", maximum, changed, when, "-", ""])
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerows(rows)
    path.write_text(buffer.getvalue(), encoding="utf-8")
    return path


def to_moodle(results: Path, sheet: Path, *more: str) -> tuple[int, Path]:
    """Export to Moodle; return the exit status and the file."""
    out = sheet.with_name("upload.csv")
    words = ["--worksheet", str(sheet), "--out", str(out), *more]
    return main(["export", "moodle", str(results), *words]), out


@pytest.mark.parametrize("header", [MOODLE, GERMAN], ids=["english", "german"])
def test_moodle_round_trip(results: Path, tmp_path: Path, header: list[str]) -> None:
    """Moodle reads the grades; all that it wrote but grades and comments comes back as it was."""
    sheet = worksheet(tmp_path / "w.csv", header)
    zipped = tmp_path / "feedback.zip"
    status, out = to_moodle(results, sheet, "--feedback", str(zipped))
    assert status == 0
    participants = {*CLASS, "107"}
    word = "Teilnehmer/in" if header is GERMAN else "Participant"
    grades = moodle_import(out, participants, word, header[4])
    assert grades == {number: str(score) for number, (_, _, score) in CLASS.items()}
    before, after = read_table(sheet).rows, read_table(out).rows
    assert [r[:4] + r[5:9] for r in before] == [r[:4] + r[5:9] for r in after]
    assert after[2][9].startswith("ex01 6/8 (no-max-shift)")
    pages = moodle_feedback(zipped, participants)
    assert set(pages) == set(CLASS)
    assert all(name == "feedback.html" for name, _ in pages.values())
    assert b"no-max-shift" in pages["102"][1]


def test_moodle_refuses(results: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A locked grade, another maximum, a header in an unknown language, a row of another file."""
    status, out = to_moodle(results, worksheet(tmp_path / "w.csv", locked="104"))
    assert status == 1
    assert "w.csv:8: work104: the grade is locked in Moodle" in capsys.readouterr().err
    assert to_moodle(results, worksheet(tmp_path / "w.csv", maximum="10.00"))[0] == 1
    assert "16 of 16, more than the 10 in Moodle" in capsys.readouterr().err
    unknown = [title.replace("Grade", "Ocena") for title in MOODLE]
    sheet = worksheet(tmp_path / "w.csv", unknown)
    assert to_moodle(results, sheet)[0] == 2
    assert (
        "Name it: --column grade=HEADER; there are: Identifier; Full name"
        in capsys.readouterr().err
    )
    assert not out.exists()
    named = ["--column", "grade=Ocena"]
    assert to_moodle(results, sheet, *named)[0] == 0
    sheet.write_text(sheet.read_text("utf-8").replace("Participant 101", "Total"), "utf-8")
    assert to_moodle(results, sheet, *named)[0] == 2
    assert "Total is no identifier" in capsys.readouterr().err


def test_a_worksheet_that_was_damaged_is_refused(tmp_path: Path) -> None:
    """A row with a cell too many would be a grade in somebody else's name."""
    sheet = worksheet(tmp_path / "w.csv")
    sheet.write_text(
        sheet.read_text("utf-8").replace('"Ada', "Ada").replace("Ada Lovelace,", "Ada,Love,")
    )
    with pytest.raises(UnreadableError, match=r"w\.csv:\d+: 11 cells below 10 columns"):
        read_table(sheet)


def test_the_plain_table(results: Path, tmp_path: Path) -> None:
    """Names come back as they were; what could be a formula is none; points by exercise."""
    out = tmp_path / "points.csv"
    assert main(["export", "csv", str(results), "--out", str(out)]) == 0
    rows = list(csv.DictReader(io.StringIO(out.read_text("utf-8-sig"), newline="")))
    assert [row["name"].lstrip("'") for row in rows] == [name for name, _, _ in CLASS.values()]
    assert rows[5]["name"] == "'=Müller, +Jörg"
    assert rows[1][NAMES[0]] == "6"
    assert rows[1]["mistakes"] == "ex01 softmax: no-max-shift"
    assert [int(row["score"]) for row in rows] == [score for _, _, score in CLASS.values()]


def test_no_cell_of_the_plain_table_is_a_formula(tmp_path: Path) -> None:
    """Hostile names are text to a spreadsheet, and every row has as many cells as the header."""
    made = [one for one in hostile_results() if "\ud800" not in one.submission]
    out = tmp_path / "points.csv"
    folder = folder_of(tmp_path / "results", made)
    assert main(["export", "csv", str(folder), "--out", str(out)]) == 0
    rows = list(csv.reader(io.StringIO(out.read_text("utf-8-sig"), newline="")))
    assert len(rows) == len(made) + 1
    assert {len(row) for row in rows} == {len(rows[0])}
    assert not [c for row in rows for c in row if c.startswith(("=", "+", "-", "@", "\t"))]


def test_what_was_not_graded_is_no_zero(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An empty cell and an exit status say so, in both plain forms."""
    made = [Result("ada", "", [UNGRADED, exercise(NAMES[1])])]
    folder = folder_of(tmp_path / "results", made)
    assert main(["export", "csv", str(folder)]) == 3
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert (row["score"], row[NAMES[0]], row[NAMES[1]]) == ("", "", "8")
    assert row["not_graded"] == NAMES[0]
    assert main(["export", "json", str(folder)]) == 3
    assert json.loads(capsys.readouterr().out)[0]["exercises"][0]["status"] == "not graded"


def test_the_document_holds_the_results(results: Path, tmp_path: Path) -> None:
    """What is written can be read back as results, equal to those graded."""
    out = tmp_path / "all.json"
    assert main(["export", "json", str(results), "--out", str(out)]) == 0
    read = [Result.from_json(item) for item in json.loads(out.read_text("utf-8"))]
    assert [one.score for one in read] == [score for _, _, score in CLASS.values()]


def test_a_person_is_found_by_the_number_of_a_download(tmp_path: Path) -> None:
    """Two of one name in a download carry their numbers, which tell them apart again."""
    from logitlab.addressed import address

    people = [Person(id="7", name="Min Kim", line=2), Person(id="8", name="Min Kim", line=3)]
    made = address([result("Min Kim (8)", 4), result("Min Kim (7)", 2)], people, "t.csv")
    assert {line: one.score for line, one in made.by_line.items()} == {2: 2, 3: 4}
    assert made.problems == []
