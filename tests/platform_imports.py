"""What Canvas and Moodle do with a file that is uploaded, by the rules in their own sources.

Canvas: lib/gradebook_importer.rb. Moodle: mod/assign/feedback/offline/importgradeslib.php and
mod/assign/feedback/file/importziplib.php.
"""

import csv
import io
import re
import zipfile
from pathlib import Path


def canvas_import(path: Path, students: dict[str, str], assignments: list[str]) -> dict[str, str]:
    """Import a gradebook; return the scores by Canvas' id.

    `students` are names by id; a column that is no student column and in no title of `assignments`
    would become a new assignment, which is an error here.
    """
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))
    header = rows[0]
    assert header[:2] == ["Student", "ID"]
    known = {"Student", "ID", "SIS User ID", "SIS Login ID", "Section"}
    assert "SIS User ID" not in header or "SIS Login ID" in header
    (column,) = [n for n, title in enumerate(header) if title not in known]
    assert header[column] in assignments, f"{header[column]} would be a new assignment"
    assert rows[1][0].strip() == "Points Possible"
    imported = {}
    for row in rows[2:]:
        number = row[1]
        assert students[number] == row[0]
        imported[number] = row[column]
    return imported


def moodle_import(
    path: Path, participants: set[str], identifier: str = "Participant", grade: str = "Grade"
) -> dict[str, str]:
    """Import a grading worksheet; return the grades by participant."""
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))
    header = rows[0]
    at = header.index(grade)
    imported = {}
    for row in rows[1:]:
        assert len(row) == len(header)
        word, _, number = row[0].rpartition(" ")
        assert word == identifier
        assert number in participants
        if row[at] not in ("", "-"):
            imported[number] = row[at]
    return imported


def moodle_feedback(path: Path, participants: set[str]) -> dict[str, tuple[str, bytes]]:
    """Read a zip of feedback files; return file name and content by participant."""
    found = {}
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            parts = name.split("/")
            while parts:
                info = parts.pop(0).split("_", 4)
                if len(info) < 4 or not re.fullmatch(r"\d+", info[1]):
                    continue
                if info[1] not in participants:
                    continue
                assert (info[2], info[3]) == ("assignsubmission", "file")
                rest = "/".join([*info[4:5], *parts]).strip("/")
                assert info[1] not in found
                found[info[1]] = (rest, archive.read(name))
                break
            else:
                raise AssertionError(f"{name}: nobody's")
    return found
