"""Submissions are found wherever an instructor keeps them, and none is dropped silently."""

import functools
import io
import os
import pickle
import random
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from logitlab.schemes import assignment_prefix, canvas_file, moodle_name
from logitlab.sources import Candidate, Found, Skipped, find_submissions

EX01 = "ex01_softmax_numpy"
EX02 = "ex02_softmax_torch"
DONE = "def softmax(logits):\n    return logits\n"
BOOK = '{"cells": [{"cell_type": "code", "source": "def softmax(x):\\n    return x"}]}'
MOODLE = "assignsubmission_file"

Files = dict[str, str | bytes]


def write(folder: Path, files: Files) -> Path:
    """Write files below a folder and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def zipped(files: Files) -> bytes:
    """Return the bytes of a zip with these members."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def laid_out(tmp_path: Path, files: Files, packed: bool, name: str = "class") -> Path:
    """Put files into a folder, or into a zip, and return its path."""
    if not packed:
        return write(tmp_path / name, files)
    path = tmp_path / f"{name}.zip"
    path.write_bytes(zipped(files))
    return path


def found_at(*paths: Path) -> Found:
    """Find submissions at paths, checking what must always hold."""
    found = find_submissions(paths)
    names = [candidate.name for candidate in found.candidates]
    assert len(set(names)) == len(names)
    for skipped in [*found.unreadable, *found.duplicates, *found.ignored]:
        assert skipped.where.isprintable()
        assert skipped.reason
    return found


def modules(found: Found) -> dict[str, list[str]]:
    """Return for each submission found the modules it turns out to hold."""
    return {c.name: sorted(c.open().modules({EX01: ["softmax"]})) for c in found.candidates}


def places(skipped: list[Skipped]) -> list[str]:
    """Return the last part of where things were passed over."""
    return [item.where.rpartition("/")[2] for item in skipped]


both = pytest.mark.parametrize("packed", [False, True], ids=["folder", "zip"])


# The schemes


@pytest.mark.parametrize(
    ("name", "student", "user", "file", "late", "text"),
    [
        ("lovelaceada_12345_67890_a.py", "lovelaceada", "12345", "a.py", False, False),
        ("lovelaceada_LATE_12345_67890_a b-2.py", "lovelaceada", "12345", "a b-2.py", True, False),
        ("o_neil7_12345_67890_ex01_1_2_x.py", "o_neil7", "12345", "ex01_1_2_x.py", False, False),
        ("müllerjörg_1_2_f.zip", "müllerjörg", "1", "f.zip", False, False),
        ("anon_x7Kq2_67890_a.py", "anon_x7Kq2", "x7Kq2", "a.py", False, False),
        ("LATE_anon_x7Kq2_67890_a.py", "anon_x7Kq2", "x7Kq2", "a.py", True, False),
        ("lovelaceada_12345_text.html", "lovelaceada", "12345", "", False, True),
        ("lovelaceada_LATE_12345_link.html", "lovelaceada", "12345", "", True, True),
    ],
)
def test_canvas_names(
    name: str, student: str, user: str, file: str, late: bool, text: bool
) -> None:
    """A Canvas name tells student, number, file, lateness, and text typed into the page."""
    handed = canvas_file(name)
    assert handed is not None
    assert (handed.student, handed.user, handed.file) == (student, user, file)
    assert (handed.late, handed.text) == (late, text)


@pytest.mark.parametrize(
    "name", [f"{EX01}.py", "ada_lovelace.zip", "hw_1.py", "ada_12345_notes.html", "", "1_2_"]
)
def test_not_canvas_names(name: str) -> None:
    """Other names are not taken for Canvas'."""
    assert canvas_file(name) is None


@pytest.mark.parametrize(
    ("name", "student", "user", "file", "text"),
    [
        (f"Ada Lovelace_123456_{MOODLE}_", "Ada Lovelace", "123456", "", False),
        (f"Ada Lovelace_123456_{MOODLE}", "Ada Lovelace", "123456", "", False),
        (f"Group A-Ada_L_12_{MOODLE}_", "Group A-Ada_L", "12", "", False),
        (f"José Núñez_9_{MOODLE}_{EX01}.py", "José Núñez", "9", f"{EX01}.py", False),
        ("Ada_1_assignsubmission_onlinetext_", "Ada", "1", "", True),
        ("Ada_1_assignsubmission_onlinetext_onlinetext.html", "Ada", "1", "onlinetext.html", True),
    ],
)
def test_moodle_names(name: str, student: str, user: str, file: str, text: bool) -> None:
    """A Moodle name tells full name, participant, file, and text typed into the page."""
    handed = moodle_name(name)
    assert handed is not None
    assert (handed.student, handed.user, handed.file) == (student, user, file)
    assert handed.text == text


@pytest.mark.parametrize("name", ["Ada Lovelace", "_1_assignsubmission_file_", "Ada_1_submission"])
def test_not_moodle_names(name: str) -> None:
    """Other names are not taken for Moodle's."""
    assert moodle_name(name) is None


@pytest.mark.parametrize(
    ("names", "parent", "cloned", "prefix"),
    [
        (["softmax-ada", "softmax-grace"], "class", True, "softmax-"),
        (["soft-max-ada", "soft-max-alan"], "class", True, "soft-max-"),
        (["softmax-ada", "softmax-grace"], "class", False, ""),
        (["softmax-ada", "softmax-grace"], "softmax-submissions", False, "softmax-"),
        (["softmax-ada"], "softmax", True, "softmax-"),
        (["softmax-ada"], "class", True, ""),
        (["ada", "adam"], "class", True, ""),
        (["x-", "x-ada"], "class", True, ""),
        (["x-ada", "x-ada-b"], "class", True, "x-"),
        (["softmax-ada", "grace"], "softmax", True, ""),
        ([], "class", True, ""),
        (["-ada"], "", False, ""),
    ],
)
def test_assignment_prefix(names: list[str], parent: str, cloned: bool, prefix: str) -> None:
    """The assignment's name is taken off clones, and never off mere namesakes."""
    assert assignment_prefix(names, parent, cloned) == prefix


@given(st.text(alphabet="ab_1-LATEnoxsubmigfle. ", max_size=60))
@settings(max_examples=500, deadline=None)
def test_any_name(name: str) -> None:
    """Any name is read or not; what is read is found in the name."""
    for handed in (canvas_file(name), moodle_name(name)):
        if handed:
            assert handed.user in name
            assert handed.file in name


# One submission


@both
@pytest.mark.parametrize(
    "files",
    [
        {f"{EX01}.py": DONE},
        {f"exercises/{EX01}.py": DONE, "README.md": ""},
        {f"{EX01}.ipynb": BOOK, f"{EX02}.ipynb": BOOK},
        {"work.ipynb": BOOK, "data/x.csv": ""},
    ],
    ids=["files", "exercises", "notebooks", "one-notebook"],
)
def test_one_submission(tmp_path: Path, files: Files, packed: bool) -> None:
    """A folder or zip with exercises is one submission, named after it."""
    found = found_at(laid_out(tmp_path, files, packed, "ada"))
    assert [candidate.name for candidate in found.candidates] == ["ada"]
    assert EX01 in modules(found)["ada"]
    assert not found.unreadable


def test_a_wrapped_submission(tmp_path: Path) -> None:
    """A folder that holds just one is that one; a zip of a wrapping folder has the zip's name."""
    files: Files = {f"grace/exercises/{EX01}.py": DONE, "roster.csv": ""}
    assert modules(found_at(laid_out(tmp_path, files, False))) == {"grace": [EX01]}
    assert modules(found_at(laid_out(tmp_path, files, True))) == {"class": [EX01]}


def test_single_files(tmp_path: Path) -> None:
    """Files named one by one are submissions, with the names of the files."""
    write(
        tmp_path, {f"{EX01}.py": DONE, "ada.ipynb": BOOK, "bob.zip": zipped({f"{EX01}.py": DONE})}
    )
    found = found_at(*(tmp_path / name for name in (f"{EX01}.py", "ada.ipynb", "bob.zip")))
    assert modules(found) == {"ada": [EX01], "bob": [EX01], EX01: [EX01]}


def test_copies_inside_a_submission_are_said(tmp_path: Path) -> None:
    """Folders of exercises below a submission are no students, and are listed."""
    files: Files = {f"{EX01}.py": DONE, f"old/{EX01}.py": "", f"older/{EX01}.py": ""}
    found = found_at(write(tmp_path / "ada", files))
    assert modules(found) == {"ada": [EX01]}
    assert places(found.ignored) == ["old", "older"]


def test_unusable_paths(tmp_path: Path) -> None:
    """Missing paths, other files and empty folders are unreadable, with a reason."""
    write(tmp_path, {"notes.txt": "", "empty/data/x.csv": "", "empty/more/y.csv": ""})
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    names = ["nobody", "notes.txt", "empty", "pipe", "loop", "x" * 5000]
    found = found_at(*(tmp_path / name for name in names))
    assert found.candidates == []
    assert places(found.unreadable)[:1] == ["nobody"]
    assert {"notes.txt", "empty", "pipe", "loop"} <= set(places(found.unreadable))
    assert places(found.unreadable)[2:5] == ["data", "more", "empty"]
    assert len(found.unreadable) == 8


def test_files_by_other_names_are_a_submission(tmp_path: Path) -> None:
    """A folder with Python files of other names is opened, and says how files are named."""
    found = found_at(write(tmp_path / "ada", {"solution.py": DONE}))
    (candidate,) = found.candidates
    assert "solution.py" in candidate.open().problems[0]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04junk", b"no zip"])
def test_a_broken_zip_is_a_submission(tmp_path: Path, data: bytes) -> None:
    """A damaged zip is a student's submission with a problem, alone and in a class."""
    write(tmp_path / "class", {"ada.zip": data, f"bob/{EX01}.py": DONE})
    for path in (tmp_path / "class", tmp_path / "class" / "ada.zip"):
        (ada, *_) = found_at(path).candidates
        assert ada.name == "ada"
        assert ada.open().files == {}
        assert len(ada.open().problems) == 1


def test_work_in_one_of_several_folders(tmp_path: Path) -> None:
    """Beside data and documents the one folder with work is the submission."""
    files: Files = {f"src/{EX01}.py": DONE, "data/x.csv": "", "docs/a.pdf": "", "README": ""}
    found = found_at(write(tmp_path / "ada", files))
    assert modules(found) == {"src": [EX01]}
    assert found.unreadable == []
    assert places(found.ignored) == ["README", "data", "docs"]


def test_nothing_but_links(tmp_path: Path) -> None:
    """Who hands in links, pipes or refused members only has a submission that says so."""
    folder = write(
        tmp_path / "class", {f"ada/{EX01}.py": DONE, f"bob/{EX01}.py": DONE, "eve/x": ""}
    )
    (folder / "eve" / f"{EX01}.py").symlink_to(f"../ada/{EX01}.py")
    assert modules(found_at(folder))["eve"] == []
    for path in (folder / "eve", laid_out(tmp_path, {f"../{EX01}.py": DONE}, True, "eve")):
        (candidate,) = found_at(path).candidates
        assert candidate.name == "eve"
        assert "link out of" in candidate.open().problems[0] or path.suffix == ".zip"
        assert candidate.open().files == {}


# A class


@both
def test_a_class_of_all_kinds(tmp_path: Path, packed: bool) -> None:
    """Folders, zips and notebooks side by side are each a submission; the rest is listed."""
    files: Files = {
        f"ada/{EX01}.py": DONE,
        f"bob/exercises/{EX01}.py": DONE,
        f"cyd/wrapped/{EX01}.py": DONE,
        "dan.zip": zipped({f"dan/{EX01}.py": DONE}),
        "eve.ipynb": BOOK,
        "fay/eve.ipynb": BOOK,
        "gus/upload.zip": zipped({f"{EX01}.py": DONE}),
        "hal/solution.py": DONE,
        "ida/essay.docx": "",
        "jon.tar.gz": b"\x1f\x8b",
        "kim/work.rar": b"",
        "README.md": "",
        ".DS_Store": "",
        "__MACOSX/x.py": "",
    }
    found = found_at(laid_out(tmp_path, files, packed))
    opened = modules(found)
    assert list(opened) == ["ada", "bob", "cyd", "dan", "eve", "fay", "gus", "hal", "ida", "kim"]
    assert [name for name, held in opened.items() if EX01 not in held] == ["hal", "ida", "kim"]
    assert places(found.unreadable) == ["jon.tar.gz"]
    assert places(found.ignored) == ["README.md"]


@both
def test_a_class_in_a_wrapping_folder(tmp_path: Path, packed: bool) -> None:
    """A class one folder further down is found."""
    files: Files = {f"hw/{name}/{EX01}.py": DONE for name in ("ada", "bob")}
    assert list(modules(found_at(laid_out(tmp_path, files, packed)))) == ["ada", "bob"]


@both
def test_a_class_of_notebooks(tmp_path: Path, packed: bool) -> None:
    """Several notebooks named after no exercise are several students."""
    files: Files = {f"{name}.ipynb": BOOK for name in ("ada", "bob", "cyd")}
    assert modules(found_at(laid_out(tmp_path, files, packed))) == {
        "ada": [EX01],
        "bob": [EX01],
        "cyd": [EX01],
    }


def test_git_clones(tmp_path: Path) -> None:
    """Clones lose the assignment's name; the roster still gets the whole name as well."""
    for name in ("softmax-ada", "softmax-ada-l", "softmax-grace"):
        write(tmp_path / "class" / name, {".git/HEAD": "", f"exercises/{EX01}.py": DONE})
    found = found_at(tmp_path / "class")
    assert list(modules(found)) == ["ada", "ada-l", "grace"]
    assert found.candidates[0].keys == ("ada", "softmax-ada")


def test_no_clones_keep_their_names(tmp_path: Path) -> None:
    """Namesakes that are no clones keep their whole names."""
    files: Files = {f"anna-{name}/{EX01}.py": DONE for name in ("kim", "lee")}
    assert list(modules(found_at(write(tmp_path / "class", files)))) == ["anna-kim", "anna-lee"]


@both
@pytest.mark.parametrize("root", ["submitted/", "course/submitted/"])
def test_nbgrader(tmp_path: Path, packed: bool, root: str) -> None:
    """An nbgrader tree gives each student's work the student's name."""
    files: Files = {
        f"{root}ada/softmax/{EX01}.ipynb": BOOK,
        f"{root}ada/softmax/timestamp.txt": "2026-01-01",
        f"{root}bob/softmax/work.ipynb": BOOK,
        f"{root}cyd/notes.txt": "",
        f"{root}log.txt": "",
        f"{root}../gradebook.db".replace("submitted/../", ""): "",
    }
    found = found_at(laid_out(tmp_path, files, packed))
    assert modules(found) == {"ada": [EX01], "bob": [EX01]}
    assert places(found.unreadable) == ["cyd"]
    assert "log.txt" in places(found.ignored)


def test_nbgrader_with_several_assignments(tmp_path: Path) -> None:
    """With more than one assignment its name is told; the key for the roster stays the student."""
    files: Files = {
        f"ada/one/{EX01}.ipynb": BOOK,
        f"ada/two/{EX02}.ipynb": BOOK,
        f"bob/one/{EX01}.ipynb": BOOK,
    }
    found = found_at(write(tmp_path / "submitted", files))
    assert list(modules(found)) == ["ada (one)", "ada (two)", "bob (one)"]
    assert [candidate.keys for candidate in found.candidates] == [("ada",), ("ada",), ("bob",)]


@both
def test_canvas(tmp_path: Path, packed: bool) -> None:
    """Files of one student in a Canvas download are one submission, under their own names."""
    files: Files = {
        f"lovelaceada_12345_1_{EX01}.py": DONE,
        "lovelaceada_12345_2_utils.py": "",
        f"hoppergrace_LATE_222_3_{EX01}-2.py": DONE,
        "turingalan_333_4_work.zip": zipped({f"exercises/{EX01}.py": DONE}),
        "noetheremmy_444_text.html": "<p>",
        "lovelaceada_12345_link.html": "",
        "smithjo_555_6_a.ipynb": BOOK,
        f"smithjo_666_7_{EX01}.py": DONE,
        "index.html": "",
    }
    found = found_at(laid_out(tmp_path, files, packed))
    assert modules(found) == {
        "hoppergrace": [EX01],
        "lovelaceada": [EX01, "utils"],
        "smithjo (555)": [EX01],
        "smithjo (666)": [EX01],
        "turingalan": [EX01],
    }
    late = [candidate.name for candidate in found.candidates if candidate.late]
    assert late == ["hoppergrace"]
    assert found.candidates[1].keys == ("12345", "lovelaceada")
    assert places(found.unreadable) == ["noetheremmy_444_text.html"]
    assert sorted(places(found.ignored)) == ["index.html", "lovelaceada_12345_link.html"]


def test_canvas_neighbours_are_apart(tmp_path: Path) -> None:
    """A student's helper in a flat download is out of reach of all others."""
    files: Files = {
        f"ada_1_1_{EX01}.py": "from answers import softmax\n",
        f"bob_2_2_{EX01}.py": DONE,
        "bob_2_3_answers.py": DONE,
    }
    assert modules(found_at(write(tmp_path / "class", files))) == {
        "ada": [EX01],
        "bob": ["answers", EX01],
    }


@both
def test_canvas_upload_twice(tmp_path: Path, packed: bool) -> None:
    """Two uploads of one exercise that differ are not chosen between."""
    files: Files = {f"ada_1_1_{EX01}.py": DONE, f"ada_1_2_{EX01}.py": DONE + "x = 1\n"}
    (candidate,) = found_at(laid_out(tmp_path, files, packed)).candidates
    assert "which one counts" in candidate.open().broken[EX01]


def test_one_name_does_not_make_a_download(tmp_path: Path) -> None:
    """A single file named as by Canvas does not turn a class of folders into a download."""
    files: Files = {f"{name}/{EX01}.py": DONE for name in ("ada", "bob", "cyd")}
    files["hw_1_2_late.zip"] = zipped({f"{EX01}.py": DONE})
    found = found_at(write(tmp_path / "class", files))
    assert list(modules(found)) == ["ada", "bob", "cyd", "hw_1_2_late"]


@both
def test_moodle(tmp_path: Path, packed: bool) -> None:
    """Folders of a Moodle download are submissions with the students' names."""
    files: Files = {
        f"Ada Lovelace_11_{MOODLE}_/{EX01}.py": DONE,
        f"Ada Lovelace_11_{MOODLE}_/utils.py": "",
        f"José Núñez_12_{MOODLE}_/work.zip": zipped({f"w/{EX01}.py": DONE}),
        f"Jo Smith_13_{MOODLE}/all.ipynb": BOOK,
        f"Jo Smith_14_{MOODLE}/essay.docx": "",
        "Emmy_15_assignsubmission_onlinetext_/onlinetext.html": "",
    }
    found = found_at(laid_out(tmp_path, files, packed))
    assert modules(found) == {
        "Ada Lovelace": [EX01, "utils"],
        "Jo Smith (13)": [EX01],
        "Jo Smith (14)": [],
        "José Núñez": [EX01],
    }
    assert found.candidates[0].keys == ("11", "Ada Lovelace")
    assert places(found.unreadable) == ["Emmy_15_assignsubmission_onlinetext_"]


@both
def test_moodle_flat_files(tmp_path: Path, packed: bool) -> None:
    """A Moodle download without folders is grouped by participant."""
    files: Files = {
        f"Ada Lovelace_11_{MOODLE}_{EX01}.py": DONE,
        f"Ada Lovelace_11_{MOODLE}_utils.py": "",
        f"Bob_12_{MOODLE}_work.zip": zipped({f"{EX01}.py": DONE}),
    }
    found = found_at(laid_out(tmp_path, files, packed))
    assert modules(found) == {"Ada Lovelace": [EX01, "utils"], "Bob": [EX01]}


# Duplicates, order, safety


def test_the_same_work_twice(tmp_path: Path) -> None:
    """A zip beside its own unpacked folder is one submission, and the other is listed."""
    files: Files = {f"ada/{EX01}.py": DONE, "ada.zip": zipped({f"{EX01}.py": DONE})}
    found = found_at(write(tmp_path / "class", files | {f"bob/{EX01}.py": DONE}))
    assert list(modules(found)) == ["ada", "bob"]
    assert places(found.duplicates) == ["ada.zip"]
    assert "the same work" in found.duplicates[0].reason


def test_different_work_under_one_name(tmp_path: Path) -> None:
    """Different works under one name are all graded under distinct names, and listed."""
    write(tmp_path / "one", {f"ada/{EX01}.py": DONE, f"bob/{EX01}.py": DONE})
    write(tmp_path / "two", {f"Ada/{EX01}.py": "x = 1", f"cyd/{EX01}.py": DONE})
    found = found_at(tmp_path / "one", tmp_path / "two")
    assert list(modules(found)) == ["Ada [1]", "ada [2]", "bob", "cyd"]
    assert len(found.duplicates) == 2
    assert "Ada [1]" in found.duplicates[0].reason


def test_a_path_named_twice(tmp_path: Path) -> None:
    """A path given twice, also by a link, is taken once."""
    write(tmp_path / "ada", {f"{EX01}.py": DONE})
    (tmp_path / "link").symlink_to("ada")
    found = found_at(tmp_path / "ada", tmp_path / "ada", tmp_path / "link")
    assert [candidate.name for candidate in found.candidates] == ["ada"]
    assert len(found.duplicates) == 2


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_zip_with_one_student_twice(tmp_path: Path) -> None:
    """Two members of one name in the zip of a class are not chosen between."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for text in (DONE, "x = 1"):
            archive.writestr("ada.zip", zipped({f"{EX01}.py": text}))
        archive.writestr("bob.zip", zipped({f"{EX01}.py": DONE}))
    path = tmp_path / "class.zip"
    path.write_bytes(data.getvalue())
    found = found_at(path)
    assert list(modules(found)) == ["bob"]
    assert places(found.unreadable) == ["ada.zip"]


class Shuffled:
    """A listing of a folder in an order of its own."""

    def __init__(self, scandir: Callable[[str], Any], seed: int, path: str) -> None:
        with scandir(path) as items:
            self.items = list(items)
        random.Random(seed).shuffle(self.items)

    def __enter__(self) -> list[os.DirEntry[str]]:
        return self.items

    def __exit__(self, *error: object) -> None:
        pass


def test_order_is_fixed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The order of submissions and lists does not depend on the file system's."""
    names = ["b", "a", "C", "d", "e"]
    files: Files = {f"{name}/{EX01}.py": DONE + f"# {name}" for name in names}
    path = write(tmp_path / "class", files | {"z.md": "", "y.md": ""})
    first = found_at(path)
    for seed in range(3):
        monkeypatch.setattr("os.scandir", functools.partial(Shuffled, os.scandir, seed))
        assert found_at(path) == first
        monkeypatch.undo()
    assert [candidate.name for candidate in first.candidates] == ["a", "b", "C", "d", "e"]


def test_links_in_a_class_are_not_followed_out(tmp_path: Path) -> None:
    """A link among submissions does not lead to somebody else's folder; it is listed."""
    write(tmp_path / "elsewhere", {f"{EX01}.py": "KEY = 1\n"})
    folder = write(tmp_path / "class", {f"ada/{EX01}.py": DONE, f"bob/{EX01}.py": DONE})
    (folder / "eve").symlink_to(tmp_path / "elsewhere")
    (folder / "mal.zip").symlink_to("/etc/passwd")
    found = found_at(folder)
    assert list(modules(found)) == ["ada", "bob"]
    reasons = " ".join(item.reason for item in found.unreadable)
    assert "eve" in reasons
    assert "mal.zip" in reasons


def test_hostile_names(tmp_path: Path) -> None:
    """Names of students' folders cannot act where they are shown."""
    names = ["\x1b[2Jred", "a\nb", "::error::", "\u202eada", "=cmd()"]
    files: Files = {f"{name}/{EX01}.py": DONE for name in names}
    found = found_at(write(tmp_path / "class", files | {"bad\n/x.doc": ""}))
    assert len(found.candidates) == 6
    assert all(c.name.isprintable() and c.where.isprintable() for c in found.candidates)
    assert sum(EX01 in held for held in modules(found).values()) == 5


def test_hostile_names_in_the_zip_of_a_class(tmp_path: Path) -> None:
    """Members that leave the zip are listed for the class and reach no submission."""
    files: Files = {f"{name}/{EX01}.py": DONE for name in ("ada", "bob")}
    path = laid_out(tmp_path, files | {f"../{EX01}.py": "KEY", f"ada/../../{EX02}.py": "KEY"}, True)
    found = found_at(path)
    assert modules(found) == {"ada": [EX01], "bob": [EX01]}
    assert len(found.unreadable) == 2
    assert all("leaves the zip" in item.reason for item in found.unreadable)


def test_problems_go_to_the_student_they_concern(tmp_path: Path) -> None:
    """A device in one student's part of a zip is no problem of another."""
    data = io.BytesIO(zipped({f"{name}/{EX01}.py": DONE for name in ("ada", "bob")}))
    with zipfile.ZipFile(data, "a") as archive:
        info = zipfile.ZipInfo("ada/device")
        info.create_system, info.external_attr = 3, 0o020777 << 16
        archive.writestr(info, "")
    path = tmp_path / "class.zip"
    path.write_bytes(data.getvalue())
    ada, bob = found_at(path).candidates
    assert "a device" in ada.open().problems[0]
    assert bob.open().problems == ()


def test_candidates_travel(tmp_path: Path) -> None:
    """A candidate can be sent to another process and opened there."""
    files: Files = {f"{name}/{EX01}.py": DONE for name in ("ada", "bob")}
    (first, _) = found_at(laid_out(tmp_path, files, True)).candidates
    copy: Candidate = pickle.loads(pickle.dumps(first))
    assert copy == first
    assert copy.open().digest == first.open().digest
    (tmp_path / "class.zip").unlink()
    assert "cannot be opened" in first.open().problems[0]


def test_a_candidate_that_is_gone(tmp_path: Path) -> None:
    """A submission that vanishes between finding and opening is a problem, not a crash."""
    path = write(tmp_path / "class", {f"ada_1_2_{EX01}.py": DONE, f"bob_3_4_{EX01}.py": DONE})
    found = found_at(path)
    for file in path.iterdir():
        file.unlink()
    for candidate in found.candidates:
        assert candidate.open().broken[EX01]


def test_the_zip_of_a_large_class(tmp_path: Path) -> None:
    """Two thousand submissions in one zip are found and opened in seconds."""
    files: Files = {f"s{n:04}_{n}_{n}_{EX01}.py": DONE for n in range(2000)}
    path = laid_out(tmp_path, files, True)
    start = time.monotonic()
    found = find_submissions([path])
    assert len(found.candidates) == 2000
    assert all(EX01 in candidate.open().files for candidate in found.candidates)
    assert time.monotonic() - start < 10


def test_a_class_has_a_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A zip of endless students is cut, and the cut is said."""
    monkeypatch.setattr("logitlab.survey.MAX_CLASS", 3)
    files: Files = {f"s{n}/{EX01}.py": DONE for n in range(5)}
    found = found_at(laid_out(tmp_path, files, True))
    assert list(modules(found)) == ["s0", "s1", "s2"]
    assert "more than 3 submissions" in found.unreadable[0].reason


def test_children_share_an_open_zip(tmp_path: Path) -> None:
    """Processes forked after the zip of a class was opened do not disturb each other."""
    files: Files = {f"s{n:02}/{EX01}.py": DONE + "#" * 50 * n for n in range(40)}
    found = find_submissions([laid_out(tmp_path, files, True)])
    digests = [candidate.open().digest for candidate in found.candidates]
    children = []
    for _ in range(3):
        child = os.fork()
        if child == 0:
            same = [candidate.open().digest for candidate in found.candidates] == digests
            os._exit(0 if same else 1)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0, 0]


names = st.sampled_from(
    [
        *("ada", "bob", "submitted", "exercises", "x-ada", f"{EX01}.py", f"{EX01} (1).py"),
        *("a.zip", "b.ipynb", "c.tar", "README.md", f"A B_1_{MOODLE}_", "ada_1_2_w.py", "utils.py"),
    ]
)


@given(st.lists(st.lists(names, min_size=1, max_size=4), max_size=8), st.booleans())
@settings(
    max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_tree(
    tmp_path_factory: pytest.TempPathFactory, paths: list[list[str]], packed: bool
) -> None:
    """Whatever lies in a folder or zip, it is found and opened, or a reason is given."""
    folder = tmp_path_factory.mktemp("any")
    files: Files = {}
    for parts in paths:
        path = "/".join(parts)
        within = (f"{path}/".startswith(f"{other}/") for other in files)
        if not any(within) and not any(other.startswith(f"{path}/") for other in files):
            files[path] = BOOK if path.endswith(".ipynb") else DONE
    found = found_at(laid_out(folder, files, packed))
    for candidate in found.candidates:
        submission = candidate.open()
        assert submission.name == candidate.name
        assert submission.files or submission.problems or submission.shared
    assert found.candidates or found.unreadable
