"""Submissions are opened whatever they are, and nothing in them can hurt or mislead."""

import io
import json
import os
import stat
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from logitlab import archive, layout, notebook
from logitlab.cells import python_code
from logitlab.source import exercise_stem, unfinished
from logitlab.submission import Submission, open_submission
from logitlab.text import UnreadableError, decode_source, shown
from logitlab.tree import FolderTree, read_regular

EX01 = "ex01_softmax_numpy"
EX02 = "ex02_softmax_torch"
EX03 = "ex03_cross_entropy_numpy"
EX09 = "ex09_log_softmax_numpy"
DONE = "import numpy as np\n\n\ndef softmax(logits):\n    return np.exp(logits)\n"
OTHER = "def softmax(logits):\n    return logits\n"
STUB = '''def softmax(logits):
    """Compute it.

    It should return probabilities.
    """
    raise NotImplementedError("softmax: your solution goes here")
'''


def write(folder: Path, files: dict[str, str | bytes]) -> Path:
    """Write files below a folder and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def zipped(
    files: dict[str, str | bytes] | list[tuple[str | zipfile.ZipInfo, str | bytes]],
) -> bytes:
    """Return the bytes of a zip with these members, in order, repeated names included."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items() if isinstance(files, dict) else files:
            archive.writestr(name, content)
    return data.getvalue()


def member(name: str, kind: int, mode: int = 0o777) -> zipfile.ZipInfo:
    """Return a zip member of a kind of file, such as `stat.S_IFLNK`."""
    info = zipfile.ZipInfo(name)
    info.create_system = 3
    info.external_attr = (kind | mode) << 16
    return info


def notebook_of(*cells: str | tuple[str, str], **metadata: object) -> str:
    """Return a notebook: code cells, and `("markdown", text)` for the others."""
    listed = []
    for cell in cells:
        kind, text = ("code", cell) if isinstance(cell, str) else cell
        listed.append({"cell_type": kind, "source": text.splitlines(keepends=True)})
    return json.dumps({"cells": listed, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5})


def text_of(submission: Submission, stem: str) -> str:
    """Return the whole code of a module of a submission."""
    return submission.files[stem].text


# Folders, files and zips


@pytest.mark.parametrize("prefix", ["", "exercises/", "repo-main/", "repo-main/exercises/", "a/b/"])
@pytest.mark.parametrize("packed", [False, True], ids=["folder", "zip"])
def test_layouts(tmp_path: Path, prefix: str, packed: bool) -> None:
    """Exercises are found directly, in `exercises/`, and in wrapping folders."""
    files = {prefix + f"{EX01}.py": DONE, prefix + "utils.py": "x = 1\n", "README.md": "hi"}
    if packed:
        path = tmp_path / "ada.zip"
        path.write_bytes(zipped(files))
    else:
        path = write(tmp_path / "ada", files)
    submission = open_submission(path)
    assert submission.name == "ada"
    assert sorted(submission.files) == [EX01, "utils"]
    assert text_of(submission, EX01) == DONE
    assert submission.problems == ()
    assert submission.notes == ()


def test_parts_have_a_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Exercises in endless folders are cut, and the cut is said."""
    monkeypatch.setattr(layout, "MAX_PARTS", 3)
    files: dict[str, str | bytes] = {f"p{n}/ex{n:02}_part.py": "" for n in range(1, 6)}
    submission = open_submission(write(tmp_path / "ada", files))
    assert len(submission.files) == 3
    assert submission.problems == ("exercises in 3 folders or more; not all were read",)


def test_work_in_parts(tmp_path: Path) -> None:
    """Exercises in several folders of one submission come together; what clashes is said."""
    files: dict[str, str | bytes] = {f"one/{EX01}.py": DONE, f"two/exercises/{EX02}.py": DONE}
    folder = write(tmp_path / "ada", files | {"data/x.csv": "", "two/exercises/u.py": ""})
    submission = open_submission(folder)
    assert sorted(submission.files) == [EX01, EX02, "u"]
    assert submission.problems == ()
    clash = open_submission(write(folder, {f"three/{EX01}.py": OTHER}))
    assert "one/" in clash.broken[EX01]
    assert "three/" in clash.broken[EX01]
    assert EX02 in clash.files


def test_single_files(tmp_path: Path) -> None:
    """A single exercise file or notebook is a submission, without the files of its neighbours."""
    write(tmp_path, {f"{EX01}.py": DONE, "utils.py": "", f"{EX02}.ipynb": notebook_of("y = 2")})
    one = open_submission(tmp_path / f"{EX01}.py")
    two = open_submission(tmp_path / f"{EX02}.ipynb", name="grace")
    assert list(one.files) == [EX01]
    assert one.name == EX01
    assert two.files[EX02].chunks == ("y = 2",)
    assert two.files[EX02].notebook
    assert two.name == "grace"


def test_a_zip_in_a_folder(tmp_path: Path) -> None:
    """A folder with one zip and no exercise is that zip; with two of them nothing is chosen."""
    folder = write(tmp_path / "ada", {"work.zip": zipped({f"{EX01}.py": DONE}), "note.txt": "x"})
    assert text_of(open_submission(folder), EX01) == DONE
    write(folder, {"work2.zip": zipped({f"{EX01}.py": OTHER})})
    again = open_submission(folder)
    assert again.files == {}
    assert "work.zip, work2.zip" in again.problems[0]


def test_nothing_to_grade(tmp_path: Path) -> None:
    """What is missing, empty, or named otherwise is a problem that says how files are named."""
    assert "no such file" in open_submission(tmp_path / "nobody").problems[0]
    folder = write(tmp_path / "ada", {"solution.py": DONE})
    problem = open_submission(folder).problems[0]
    assert "ex01_softmax_numpy.py" in problem
    assert "solution.py" in problem
    assert "found no files" in open_submission(write(tmp_path / "empty", {})).problems[0]


def test_the_working_directory_has_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A submission named `.` is called as its folder."""
    monkeypatch.chdir(write(tmp_path / "ada", {f"{EX01}.py": DONE}))
    assert open_submission(Path()).name == "ada"


# Digest


def test_digest(tmp_path: Path) -> None:
    """The digest tells contents apart and nothing else: not order, place, name or packing."""
    files = {f"{EX01}.py": DONE, "utils.py": "x = 1\n"}
    folder = write(tmp_path / "ada", files)
    (tmp_path / "bob.zip").write_bytes(zipped(dict(reversed(files.items()))))
    first = open_submission(folder).digest
    assert first.startswith("sha256:")
    assert len(first) == 7 + 64
    assert open_submission(tmp_path / "bob.zip").digest == first
    seen = {first}
    for name, content in [
        ("utils.py", "x = 2\n"),
        ("more.py", ""),
        ("all.ipynb", notebook_of("a = 1")),
        (f"{EX02}.py", b"\xff\xfe\xfd"),
        ("random.py", "left out, with a note\n"),
    ]:
        seen.add(open_submission(write(folder, {name: content})).digest)
    assert len(seen) == 6


# Which files count


def test_helpers(tmp_path: Path) -> None:
    """Helper modules and packages are carried; configuration, tests and libraries are not."""
    left_out = ("conftest", "setup", "sitecustomize", "usercustomize", "test_it", "it_test")
    files: dict[str, str | bytes] = {f"{name}.py": "1/0" for name in (*left_out, "my-utils")}
    files |= {f"{EX01}.py": DONE, "utils.py": "", "torch.py": "", "random.py": "", "data.csv": ""}
    files |= {"kit/__init__.py": "", "kit/deep/__init__.py": "", "kit/deep/er.py": "y = 1"}
    files |= {"kit/test_kit.py": "", "logitlab/__init__.py": "", "plain/inside.py": ""}
    files |= {"pytest.ini": "", ".hidden.py": "", "numpy/__init__.py": ""}
    submission = open_submission(write(tmp_path / "ada", files))
    assert sorted(submission.files) == [EX01, "kit", "kit.deep", "kit.deep.er", "utils"]
    assert text_of(submission, "kit.deep.er") == "y = 1"
    named = [note.partition(":")[0] for note in submission.notes]
    assert named == ["logitlab", "numpy", "random.py", "torch.py"]
    assert submission.problems == ()


def test_deep_packages_end(tmp_path: Path) -> None:
    """A package nested without end is cut and said."""
    files: dict[str, str | bytes] = {"/".join(["p"] * n) + "/__init__.py": "" for n in range(1, 9)}
    submission = open_submission(write(tmp_path / "ada", files | {f"{EX01}.py": DONE}))
    assert len(submission.files) == 1 + layout.MAX_PACKAGE_DEPTH
    assert "too deep" in submission.problems[0]


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        (EX01, EX01),
        (f"{EX01} (1)", EX01),
        (f"{EX01}(12)", EX01),
        (f"{EX01}-2", EX01),
        (f"{EX01}-1 (3)", EX01),
        (f"{EX01} - Copy", EX01),
        (f"{EX01}-Copy1", EX01),
        (f"{EX01} copy 2", EX01),
        ("EX01_Softmax_NumPy", EX01),
        ("ex01-softmax-numpy", EX01),
        ("ex01 softmax numpy", EX01),
        ("ex1_softmax_numpy", None),
        ("ex01", None),
        ("my_ex01_softmax_numpy", None),
        ("test_ex01_softmax_numpy", None),
        ("ex01_softmax_numpy\n", EX01),
        ("ex01_softmäx_numpy", None),
        ("", None),
    ],
)
def test_exercise_names(name: str, stem: str | None) -> None:
    """Common renames of a file are known for the exercise that they stand for."""
    assert exercise_stem(name) == stem


def test_a_renamed_file_is_taken_with_a_note(tmp_path: Path) -> None:
    """A renamed exercise that is the only one counts, and the right name is told."""
    submission = open_submission(write(tmp_path / "ada", {f"{EX01} (1).py": DONE}))
    assert text_of(submission, EX01) == DONE
    assert submission.notes == (f"{EX01} (1).py: taken for {EX01}; name it exactly so",)
    assert submission.problems == ()


def test_two_renamed_files_are_not_chosen_between(tmp_path: Path) -> None:
    """Of two different renamed files none is taken, and both are named."""
    files: dict[str, str | bytes] = {f"{EX01} (1).py": DONE, f"{EX01}-2.py": OTHER}
    submission = open_submission(write(tmp_path / "ada", files))
    assert submission.files == {}
    for text in (submission.broken[EX01], submission.problems[0], submission.reason(EX01)):
        assert f"{EX01} (1).py" in text
        assert f"{EX01}-2.py" in text
    assert submission.source(EX01) is None


def test_the_exact_name_counts_and_the_other_is_said(tmp_path: Path) -> None:
    """A file named by the rule wins over a renamed one, which is listed."""
    files: dict[str, str | bytes] = {f"{EX01}.py": DONE, f"{EX01} (1).py": OTHER}
    submission = open_submission(write(tmp_path / "ada", files))
    assert text_of(submission, EX01) == DONE
    assert submission.problems[0].startswith(f"{EX01} (1).py: left out")


def test_the_same_file_twice_is_no_problem(tmp_path: Path) -> None:
    """Copies with the same text are one file."""
    files: dict[str, str | bytes] = {f"{EX01}.py": DONE, f"exercises/{EX01}.py": DONE}
    submission = open_submission(write(tmp_path / "ada", files))
    assert text_of(submission, EX01) == DONE
    assert submission.problems == ()


def test_different_files_in_two_places(tmp_path: Path) -> None:
    """An exercise in `exercises/` and another beside it: filled in both, nothing is chosen."""
    folder = write(tmp_path / "ada", {f"{EX01}.py": DONE, f"exercises/{EX01}.py": OTHER})
    assert f"exercises/{EX01}.py" in open_submission(folder).broken[EX01]
    write(folder, {f"exercises/{EX01}.py": STUB})
    assert text_of(open_submission(folder), EX01) == DONE


@pytest.mark.parametrize(
    ("file", "book", "taken", "problems"),
    [
        (STUB, DONE, DONE, 0),
        (DONE, STUB, DONE, 0),
        (STUB, STUB, STUB, 0),
        (DONE, OTHER, DONE, 1),
        (DONE + STUB.replace("softmax", "more"), OTHER, OTHER, 1),
        (OTHER + "    raise NotImplementedError\n", DONE, OTHER, 1),
    ],
    ids=["stub-file", "stub-notebook", "both-stubs", "both-done", "half-done", "line-left-over"],
)
def test_a_file_beside_a_notebook(
    tmp_path: Path, file: str, book: str, taken: str, problems: int
) -> None:
    """The kit hands out file and notebook: the one worked in counts, whichever it is."""
    files: dict[str, str | bytes] = {f"{EX01}.py": file, f"{EX01}.ipynb": notebook_of(book)}
    submission = open_submission(write(tmp_path / "ada", files))
    assert text_of(submission, EX01).startswith(taken)
    assert len(submission.problems) == problems


def test_unfinished() -> None:
    """A function counts as untouched only as a stub left it."""
    assert unfinished(STUB) == (1, 0)
    assert unfinished(DONE) == (0, 1)
    assert unfinished(STUB + "\n\n" + DONE + "\nprint(1)\n") == (1, 1)
    assert unfinished("def f(x): raise NotImplementedError\n") == (1, 0)
    assert unfinished("def f(x):\n    return 1\n    raise NotImplementedError\n") == (0, 1)
    assert unfinished("def f(x):\n    # return\n    raise NotImplementedError\n") == (1, 0)
    assert unfinished("x = 1\n") == (0, 0)


def test_an_unreadable_file_is_not_hidden_by_a_stub(tmp_path: Path) -> None:
    """Where the work cannot be read, the stub beside it does not pass for it."""
    folder = write(
        tmp_path / "ada", {f"{EX01}.py": b"x = 1\n\xff", f"{EX01}.ipynb": notebook_of(STUB)}
    )
    submission = open_submission(folder)
    assert f"{EX01}.py:2: not UTF-8" in submission.broken[EX01]
    assert EX01 not in submission.files
    write(folder, {f"{EX01}.ipynb": notebook_of(DONE)})
    assert text_of(open_submission(folder), EX01) == DONE


def test_missing_exercises_are_explained(tmp_path: Path) -> None:
    """A missing file is named, with the one that may have been meant."""
    submission = open_submission(write(tmp_path / "ada", {"ex01_sofmax_numpy.py": DONE}))
    assert submission.source(EX01, ["softmax"]) is None
    assert "ex01_sofmax_numpy.py" in submission.reason(EX01)
    assert submission.reason(EX02) == f"{EX02}.py: not in the submission"


# Text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("é = 1\n".encode(), "é = 1\n"),
        (b"\xef\xbb\xbfx = 1\n", "x = 1\n"),
        (b"# -*- coding: latin-1 -*-\nx = '\xe9'\n", "# -*- coding: latin-1 -*-\nx = 'é'\n"),
        (
            b"#!python\n# vim: fileencoding=cp1252\n'\x80'",
            "#!python\n# vim: fileencoding=cp1252\n'€'",
        ),
        ("x = 1\r\n".encode("utf-16"), "x = 1\n"),
        (b"\xfe\xff" + "x = 'é'".encode("utf-16-be"), "x = 'é'"),
        ("y = 2".encode("utf-32"), "y = 2"),
        (b"a\r\nb\rc\n", "a\nb\nc\n"),
        (b"", ""),
        (b"x = 1\n'''\n# coding: rot13\n'''\n", "x = 1\n'''\n# coding: rot13\n'''\n"),
    ],
)
def test_encodings(data: bytes, text: str) -> None:
    """Files are decoded as Python decodes them, and UTF-16 with its mark as well."""
    assert decode_source(data, "x.py") == text


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"a\r\nb\rc = '\xe9'\n", "x.py:3: not UTF-8 text (byte 0xe9)"),
        (b"\n\nx\0", "x.py:3: holds a NUL character"),
        (b"# coding: rot13\n", "x.py:1: unknown encoding rot13"),
        (b"#\n# coding=os.path\n", "x.py:2: unknown encoding os.path"),
        (b"# coding: zlib\n", "x.py:1: unknown encoding zlib"),
        (b"\xff\xfea", "x.py:1: not UTF-16-LE text"),
        (b"caf\xc3", "x.py:1: not UTF-8 text"),
    ],
)
def test_undecodable(data: bytes, message: str) -> None:
    """What cannot be decoded is said with file and line."""
    with pytest.raises(UnreadableError) as error:
        decode_source(data, "x.py")
    assert message in str(error.value)


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("é 漢字 'q\"", "é 漢字 'q\""),
        ("a\nb\r\t\x1b[31m", "a\\nb\\r\\t\\x1b[31m"),
        ("cod\u202egpj.py", "cod\\u202egpj.py"),
        ("a\u200bb\u2066c\u2028d\ufeff", "a\\u200bb\\u2066c\\u2028d\\ufeff"),
        ("\udcff\ue000\x85\xa0", "\\udcff\\ue000\\x85\\xa0"),
        ("##[set-output name=points]100", "#\\x23[set-output name=points]100"),
        ("####[debug]", "###\\x23[debug]"),
        ("x" * 500, "x" * 199 + "…"),
    ],
)
def test_shown(text: str, safe: str) -> None:
    """Text in a message cannot break its line, turn its direction or drive a terminal."""
    assert shown(text) == safe


def test_hostile_file_names(tmp_path: Path) -> None:
    """File names with line ends, quotes and direction marks are shown escaped, everywhere."""
    names = ["evil\n::error::x.py", 'q"\u202e.ipynb', "\x1b[2J.ipynb"]
    files: dict[str, str | bytes] = dict.fromkeys(names, b"\xff")
    folder = write(tmp_path / "ada", files)
    (folder / "a\nb").symlink_to("/etc/passwd")
    (tmp_path / "z.zip").write_bytes(zipped(dict.fromkeys([*names, "../x\ny"], b"\xff")))
    for submission in (open_submission(folder), open_submission(tmp_path / "z.zip")):
        text = "".join([*submission.problems, *submission.notes])
        assert len(submission.problems) == 3
        assert text.isprintable()


# Links, devices, sizes


def test_links_are_not_followed_out(tmp_path: Path) -> None:
    """A link that leaves the submission is a problem; one that stays inside is a file."""
    write(tmp_path, {"secret/secret.py": "KEY = 1\n", f"secret/{EX02}.py": "KEY = 1\n"})
    folder = write(tmp_path / "ada", {f"{EX01}.py": DONE, "real.py": "x = 1\n"})
    (folder / f"{EX02}.py").symlink_to(tmp_path / "secret" / f"{EX02}.py")
    (folder / "sneaky.py").symlink_to("../secret/secret.py")
    (folder / "kit").symlink_to(tmp_path / "secret")
    (folder / "loop.py").symlink_to("loop.py")
    (folder / "gone.py").symlink_to("nowhere.py")
    (folder / "inner.py").symlink_to("real.py")
    submission = open_submission(folder)
    assert sorted(submission.files) == [EX01, "inner", "real"]
    linked = sorted(p.partition(":")[0] for p in submission.problems)
    assert linked == [f"{EX02}.py", "gone.py", "kit", "loop.py", "sneaky.py"]
    assert "KEY" not in repr(submission)


def test_a_linked_exercises_folder_is_not_followed(tmp_path: Path) -> None:
    """`exercises` as a link to somebody else's folder yields nothing of it."""
    write(tmp_path / "bob", {f"{EX01}.py": DONE})
    folder = write(tmp_path / "ada", {})
    (folder / "exercises").symlink_to(tmp_path / "bob")
    submission = open_submission(folder)
    assert submission.files == {}
    assert "a link out of the submission" in submission.problems[0]


def test_the_named_path_may_be_a_link(tmp_path: Path) -> None:
    """Who grades may name a link; it is the student's links that are not trusted."""
    write(tmp_path / "ada", {f"{EX01}.py": DONE})
    (tmp_path / "link").symlink_to("ada")
    (tmp_path / f"{EX01}.py").symlink_to(f"ada/{EX01}.py")
    assert text_of(open_submission(tmp_path / "link"), EX01) == DONE
    assert text_of(open_submission(tmp_path / f"{EX01}.py"), EX01) == DONE


def test_hard_links_pipes_and_folders(tmp_path: Path) -> None:
    """Hard links are not read, pipes do not hang, a folder named like a file is no file."""
    write(tmp_path, {"secret.py": "KEY = 1\n"})
    folder = write(tmp_path / "ada", {f"{EX01}.py": DONE, f"{EX03}.py/x": ""})
    os.link(tmp_path / "secret.py", folder / f"{EX02}.py")
    os.mkfifo(folder / f"{EX09}.py")
    os.mkfifo(folder / "pipe.py")
    start = time.monotonic()
    submission = open_submission(folder)
    assert time.monotonic() - start < 2
    assert list(submission.files) == [EX01]
    assert "second hard link" in submission.broken[EX02]
    assert "KEY" not in repr(submission)
    assert sum("a pipe" in problem for problem in submission.problems) == 2


@pytest.mark.parametrize("place", ["/dev/zero", "/dev/null", "."])
def test_only_regular_files_are_read(place: str) -> None:
    """Devices and folders are refused before a byte is read."""
    with pytest.raises(UnreadableError):
        read_regular(place, "x", 10)


def test_a_pipe_as_submission(tmp_path: Path) -> None:
    """A pipe named on the command line does not hang."""
    for name in ("pipe", "pipe.zip", f"{EX01}.py"):
        os.mkfifo(tmp_path / name)
        assert "regular file" in "".join(open_submission(tmp_path / name).problems)


def test_sizes_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files, their number, their sum and a folder's entries have limits, said with a remedy."""
    folder = write(
        tmp_path / "ada", {f"{EX01}.py": DONE, f"{EX02}.py": "#" * (layout.MAX_FILE + 1)}
    )
    with (folder / f"{EX03}.ipynb").open("wb") as file:
        file.truncate(2**40)  # sparse: a terabyte that is nowhere
    submission = open_submission(folder)
    assert list(submission.files) == [EX01]
    assert f"{EX02}.py: larger than 1 MiB" in submission.broken[EX02]
    assert f"{EX03}.ipynb: larger than 32 MiB" in submission.broken[EX03]
    write(folder, {f"h{n}.py": "" for n in range(9)})
    monkeypatch.setattr(layout, "MAX_FILES", 5)
    assert any("more than 5 files" in problem for problem in open_submission(folder).problems)
    monkeypatch.setattr(layout, "MAX_FILES", 500)
    monkeypatch.setattr(layout, "MAX_BYTES", 10)
    assert any("in all" in problem for problem in open_submission(folder).problems)
    monkeypatch.setattr("logitlab.tree.MAX_CHILDREN", 3)
    assert "more than 3 entries" in open_submission(folder).problems[0]


def test_messages_are_bounded(tmp_path: Path) -> None:
    """A thousand broken files are told in fifty lines."""
    files: dict[str, str | bytes] = {f"n{n}.ipynb": "{" for n in range(100)}
    problems = open_submission(write(tmp_path / "ada", files)).problems
    assert len(problems) == layout.MAX_MESSAGES + 1
    assert problems[-1] == "and 50 more"


def test_an_unreadable_folder_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that may not be listed is a problem."""

    def refuse(path: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.scandir", refuse)
    tree = FolderTree(tmp_path)
    assert tree.children() == []
    assert "Permission denied" in tree.problems[0]


def test_paths_that_cannot_be(tmp_path: Path) -> None:
    """Link loops, overlong names and NUL in a path are problems, and names are safe to show."""
    (tmp_path / "loop").symlink_to("loop")
    for name in ("loop", "loop/x", "x" * 5000, "a\0b", "a\n\x1b[2J"):
        submission = open_submission(tmp_path / name)
        assert len(submission.problems) == 1
        assert (submission.name + submission.origin + submission.problems[0]).isprintable()


def test_what_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file or link that the system refuses to look at is a problem of its own."""
    folder = write(tmp_path / "ada", {f"{EX01}.py": DONE, f"{EX02}.py": DONE})
    (folder / "link.py").symlink_to(f"{EX01}.py")
    opened, look = os.open, Path.is_file

    def refuse(path: str, flags: int) -> int:
        if str(path).endswith(f"{EX02}.py"):
            raise PermissionError(13, "Permission denied")
        return opened(path, flags)

    def refuse_look(path: Path) -> bool:
        if path.name == f"{EX01}.py":
            raise PermissionError(13, "Permission denied")
        return look(path)

    monkeypatch.setattr("os.open", refuse)
    monkeypatch.setattr(Path, "is_file", refuse_look)
    submission = open_submission(folder)
    assert list(submission.files) == [EX01]
    assert submission.problems[0] == "link.py: cannot be looked at (Permission denied)"
    assert f"{EX02}.py: cannot be opened (Permission denied)" in submission.broken[EX02]


# Hostile zips


def opened_zip(tmp_path: Path, data: bytes) -> Submission:
    """Open the bytes of a zip as a submission."""
    path = tmp_path / "ada.zip"
    path.write_bytes(data)
    return open_submission(path)


@pytest.mark.parametrize(
    "name",
    [
        f"../{EX02}.py",
        f"a/../../{EX02}.py",
        f"/{EX02}.py",
        f"..\\{EX02}.py",
        f"C:/{EX02}.py",
        f"C:\\{EX02}.py",
        f"//host/share/{EX02}.py",
    ],
)
def test_zip_names_that_leave(tmp_path: Path, name: str) -> None:
    """Members whose names lead out are listed and not opened; the rest is graded."""
    submission = opened_zip(tmp_path, zipped([(f"{EX01}.py", DONE), (name, DONE)]))
    assert list(submission.files) == [EX01]
    assert "leaves the zip" in submission.problems[0]


@pytest.mark.parametrize(
    "kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFSOCK]
)
def test_zip_links_and_devices(tmp_path: Path, kind: int) -> None:
    """Links and devices in a zip are listed and not opened."""
    members = [(f"{EX01}.py", DONE), (member(f"{EX02}.py", kind), "/etc/passwd")]
    submission = opened_zip(tmp_path, zipped(members))
    assert list(submission.files) == [EX01]
    assert "a link or a device" in submission.problems[0]


def test_zip_with_backslashes(tmp_path: Path) -> None:
    """Zips made on Windows with backslashes between names are read."""
    submission = opened_zip(tmp_path, zipped({f"work\\exercises\\{EX01}.py": DONE}))
    assert text_of(submission, EX01) == DONE


def test_zip_bombs(tmp_path: Path) -> None:
    """A bomb in a place that is read is refused; one beside the exercises is never unpacked."""
    zeros = b"\0" * 2**26
    members = [(f"{EX01}.py", DONE), ("bomb.bin", zeros), (f"{EX02}.py", zeros)]
    members += [("all.ipynb", b" " * 2**24), ("more.zip", zipped({"x": zeros}))]
    start = time.monotonic()
    data = zipped(members)
    packed = time.monotonic() - start
    start = time.monotonic()
    submission = opened_zip(tmp_path, data)
    assert time.monotonic() - start < max(1.0, packed)
    assert list(submission.files) == [EX01]
    assert "larger than 1 MiB" in submission.broken[EX02]
    assert any("200 times its size" in problem for problem in submission.problems)


def test_zip_that_lies_about_sizes(tmp_path: Path) -> None:
    """A member that claims to be small and unpacks to more is damaged, not believed."""
    data = bytearray(zipped({f"{EX01}.py": b"#" * (layout.MAX_FILE + 10)}))
    start = data.index(b"PK\x01\x02")
    data[start + 24 : start + 28] = (100).to_bytes(4, "little")
    submission = opened_zip(tmp_path, bytes(data))
    assert submission.files == {}
    assert "damaged" in submission.broken[EX01]


def test_zip_in_zip_in_zip(tmp_path: Path) -> None:
    """One zip in a zip is opened, a thousand nested ones are not."""
    data = zipped({f"{EX01}.py": DONE})
    assert text_of(opened_zip(tmp_path, zipped({"a.zip": data})), EX01) == DONE
    for _ in range(1000):
        data = zipped({"a.zip": data})
    submission = opened_zip(tmp_path, data)
    assert submission.files == {}
    assert "no exercise here" in submission.problems[0]


def test_zip_with_nested_folders(tmp_path: Path) -> None:
    """A path of a thousand folders is refused quickly."""
    submission = opened_zip(tmp_path, zipped({f"{EX01}.py": DONE, "a/" * 1000 + "x.py": ""}))
    assert list(submission.files) == [EX01]
    assert "too many folders" in submission.problems[0]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_zip_with_one_name_twice(tmp_path: Path) -> None:
    """Two members of one name: the same is one file, different ones are not chosen between."""
    same = opened_zip(tmp_path, zipped([(f"{EX01}.py", DONE), (f"{EX01}.py", DONE)]))
    assert text_of(same, EX01) == DONE
    differ = opened_zip(tmp_path, zipped([(f"{EX01}.py", DONE), (f"{EX01}.py", OTHER)]))
    assert "which one counts" in differ.broken[EX01]
    helpers = opened_zip(
        tmp_path, zipped([(f"{EX01}.py", DONE), ("u.py", "x = 1"), ("u.py", "x = 2")])
    )
    assert "a second module u" in helpers.problems[0]


def test_zip_with_too_many_members(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The number of members and the size of the directory are bounded before it is parsed."""
    data = zipped({f"{n:05}{'x' * 1000}": "" for n in range(200)})
    monkeypatch.setattr(archive, "MAX_MEMBERS", 100)
    assert "more than 100 members" in opened_zip(tmp_path, data).problems[0]
    monkeypatch.setattr(archive, "MAX_DIRECTORY", 100_000)
    assert "too many members" in opened_zip(tmp_path, data).problems[0]


def test_encrypted_and_odd_zips(tmp_path: Path) -> None:
    """Encrypted members and unusual methods are problems of their file; the rest is read."""
    data = bytearray(zipped({f"{EX01}.py": DONE, f"{EX02}.py": DONE, f"{EX03}.py": DONE}))
    starts = [i for i in range(len(data)) if data.startswith(b"PK\x01\x02", i)]
    data[starts[1] + 8] |= 1
    data[starts[2] + 10] = 14  # LZMA, whose memory is the sender's to choose
    submission = opened_zip(tmp_path, bytes(data))
    assert list(submission.files) == [EX01]
    assert "without a password" in submission.broken[EX02]
    assert "unusual way" in submission.broken[EX03]


@pytest.mark.parametrize(
    "data", [b"", b"PK", b"not a zip", b"PK\x05\x06" + b"\0" * 18, b"\x1f\x8b" * 40]
)
def test_no_zip_at_all(tmp_path: Path, data: bytes) -> None:
    """An empty, cut or false zip is a submission with a problem."""
    submission = opened_zip(tmp_path, data)
    assert submission.files == {}
    assert len(submission.problems) == 1


def test_a_cut_zip(tmp_path: Path) -> None:
    """A zip cut short in upload says to make it again."""
    data = zipped({f"{EX01}.py": DONE * 100})
    assert "make the zip again" in opened_zip(tmp_path, data[: len(data) // 2]).problems[0]
    middle = bytearray(data)
    middle[60:70] = b"\xff" * 10
    assert "damaged in the zip" in opened_zip(tmp_path, bytes(middle)).broken[EX01]


# Notebooks


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("%matplotlib inline\nx = 1", "pass\nx = 1"),
        ("x = 1\n!pip install torch\ny = 2", "x = 1\npass\ny = 2"),
        ("!!ls\n%%bash\nx", "pass\npass\nx"),
        ("softmax?\n?softmax\nnp.*exp*??\nx", "pass\npass\npass\nx"),
        ("x = !ls\ny = %timeit -o f()\nz, w = %who\nd['a = b'] = !ls", "pass\npass\npass\npass"),
        ("%time f()", "pass"),
        ("if x:\n    %timeit f()\n    !ls\ny = 1", "if x:\n    pass\n    pass\ny = 1"),
        ("!pip install \\\n  torch \\\n  numpy\nx = 1", "pass\n\n\nx = 1"),
        ("!echo \"don't (\nx = 1", "pass\nx = 1"),
        ("%%time\nx = 1", "\nx = 1"),
        ("\n%%capture out\n%%time\nx = 1\n!ls", "\n\n\nx = 1\npass"),
        ("%%bash\nls\nx = 1", "\n\n"),
        ("%%writefile utils.py\ndef f():\n    pass", "\n\n"),
        ("%%html\n<b>", "\n"),
        ("%%unknown_magic\nx = 1", "\n"),
        (
            "s = '''\n%time x\n!ls\nsoftmax?\n'''\ny = 1",
            "s = '''\n%time x\n!ls\nsoftmax?\n'''\ny = 1",
        ),
        ('"""\n%%bash\n"""', '"""\n%%bash\n"""'),
        ("x = (7\n% 4)\ny = 7 \\\n% 4", "x = (7\n% 4)\ny = 7 \\\n% 4"),
        ("f('%d' % 3)\nx = '!a'\ny = a != b\nz == 1", "f('%d' % 3)\nx = '!a'\ny = a != b\nz == 1"),
        ("print('x = !ls')\nf(a='%s')", "print('x = !ls')\nf(a='%s')"),
        ("print('really?')\nx = 1  # why?", "print('really?')\nx = 1  # why?"),
        ("x = 'a\\\n%b'\n%who", "x = 'a\\\n%b'\npass"),
        ("s = 'it''s'\n%who\nr = r'\\'\n", "s = 'it''s'\npass\nr = r'\\'\n"),
        ("  x = 1\n  y = 2", "x = 1\ny = 2"),
        (";f x\n,f y\n/f z", "pass\npass\npass"),
        ("x = 1)\n%who", "x = 1)\npass"),
        ("x %= 3\nx = y % 3\na = b = !ls", "x %= 3\nx = y % 3\na = b = !ls"),
        ("", ""),
        ("# %time\nx = 1 # !ls", "# %time\nx = 1 # !ls"),
    ],
)
def test_cells(cell: str, code: str) -> None:
    """What IPython adds to Python is skipped line by line, and only that."""
    assert python_code(cell) == code


@given(st.text(alphabet="%!?'\"\\#()[]{}=x1 \n\r\t;,:/rfb", max_size=80))
@settings(max_examples=1500, deadline=None)
def test_any_cell(cell: str) -> None:
    """Whatever the text, each line comes out as it was, dedented, or as `pass`, or empty."""
    lines = cell.split("\n")
    code = python_code(cell).split("\n")
    assert len(code) == len(lines)
    for new, old in zip(code, lines, strict=True):
        assert new.strip() in ("", "pass") or old.endswith(new)


@st.composite
def python_texts(draw: st.DrawFn) -> str:
    """Draw Python statements that compile, full of signs that look like magics."""
    lines = st.sampled_from(
        [
            "x = 7 % 3",
            "s = '%time'",
            's = "!ls"',
            "s = '''\n%time\n!ls\nx?\n'''",
            'def f():\n    """?\n\n    %matplotlib\n    """\n    return 1',
            "y = (1\n     % 2)",
            "z = [\n'!',\n'?',\n]",
            "t = 1 \\\n  % 2",
            "# what?",
            "x = 1  # !ls",
            "u = '\\'' + \"\\\"\"",
            "v = f'{x!r:>4}'",
            "w = r'\\\\' + 'a?'",
            "if x != 1:\n    pass",
            "a = b'%d' % 3",
            "lambda: {'k': '%'}",
        ]
    )
    return "\n".join(draw(st.lists(lines, min_size=1, max_size=8)))


@given(python_texts())
@settings(max_examples=300, deadline=None)
def test_plain_python_is_left_alone(code: str) -> None:
    """Code that is Python already comes out as it was."""
    compile(code, "cell", "exec")
    assert python_code(code) == code


@given(python_texts(), st.sampled_from(["%who", "!ls '(", "f?", "?f", "x = !ls", "%time f('"]))
@settings(max_examples=300, deadline=None)
def test_magics_do_not_harm_their_neighbours(code: str, magic: str) -> None:
    """A skipped line before, between and after Python leaves all of it in place."""
    assert python_code(f"{magic}\n{code}\n{magic}\n{code}") == f"pass\n{code}\npass\n{code}"


def test_notebook_chunks(tmp_path: Path) -> None:
    """One chunk for each code cell, as the student counts them, and none for others."""
    book = notebook_of(("markdown", "# Hi"), "%pip x\nx = 1", "%%bash\nls", ("raw", "z"), "y = 2")
    submission = open_submission(write(tmp_path / "ada", {f"{EX01}.ipynb": book}))
    assert submission.files[EX01].chunks == ("pass\nx = 1", "\n", "y = 2")


def test_skipped_definitions_are_said(tmp_path: Path) -> None:
    """A function that a cell magic takes out of the notebook is noted with its cell."""
    book = notebook_of("x = 1", "%%writefile ex01.py\ndef softmax(x):\n    return x")
    notes = open_submission(write(tmp_path / "ada", {f"{EX01}.ipynb": book})).notes
    assert len(notes) == 1
    assert notes[0].startswith(f"{EX01}.ipynb, cell 2: begins with %%writefile")


def test_old_and_odd_notebooks() -> None:
    """Format 3, strings for lines, surrogates, NUL and cells of no sense are read."""
    old = {"worksheets": [{"cells": [{"cell_type": "code", "input": ["a = 1\n", "b"]}]}]}
    assert notebook.read_notebook(json.dumps(old).encode(), "n").chunks == ("a = 1\nb",)
    odd = {"cells": [7, None, {}, {"cell_type": "code", "source": "\ud800 \0\r\n\U0001f600"}]}
    (chunk,) = notebook.read_notebook(json.dumps(odd).encode(), "n").chunks
    assert chunk == "\ufffd \ufffd\n\U0001f600"
    bare = {"cells": [{"cell_type": "code"}, {"cell_type": "code", "source": {"a": 1}}]}
    assert notebook.read_notebook(json.dumps(bare).encode("utf-16"), "n").chunks == ("", "")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "n.ipynb:1: a damaged notebook"),
        (b"{\n\n'", "n.ipynb:3: a damaged notebook"),
        (b"[" * 100_000, "damaged"),
        (b'{"a":' * 100_000, "damaged"),
        (b"9" * 10_000, "damaged"),
        (b"[]", "no notebook"),
        (b"{}", "without cells"),
        (b'{"cells": 3}', "without cells"),
        (b"\xff\xff", "not UTF-8"),
        (b'{"cells": [], "metadata": {"language_info": {"name": "R"}}}', "a notebook in R"),
        (b"[" + b"[]," * notebook.MAX_PARTS + b"[]]", "clear all outputs"),
        (b'"' + b"x" * notebook.MAX_NOTEBOOK + b'"', "more than 32 MiB"),
    ],
    ids=range(12),
)
def test_no_notebooks(data: bytes, message: str) -> None:
    """What is no notebook of ours is refused with a reason and without a crash."""
    with pytest.raises(UnreadableError, match=r"n\.ipynb") as error:
        notebook.read_notebook(data, "n.ipynb")
    assert message in str(error.value)


def test_large_outputs_are_read_and_large_code_is_not() -> None:
    """Pictures in the outputs do not count as code; megabytes of code are refused."""
    cell = {
        "cell_type": "code",
        "source": "x = 1",
        "outputs": [{"data": {"image/png": "A" * 2**23}}],
    }
    assert notebook.read_notebook(json.dumps({"cells": [cell]}).encode(), "n").chunks == ("x = 1",)
    cell["source"] = "#" * (notebook.MAX_CODE + 1)
    with pytest.raises(UnreadableError, match="of code"):
        notebook.read_notebook(json.dumps({"cells": [cell]}).encode(), "n")


# Notebooks that hold several exercises

COMBINED = notebook_of(
    "import numpy as np\nEPS = 1e-9",
    ("markdown", "intro\n\n## Part one: `ex01_softmax_numpy`\n\ntext"),
    "def softmax(x):\n    return 'numpy'\n\nprint(softmax(1))\nlosses = train(9)\nrate = 0.1",
    ("markdown", "**ex02_softmax_torch**"),
    "import torch",
    "def softmax(x):\n    return 'torch'",
    "# ex09_log_softmax_numpy\ndef log_softmax(x):\n    return 1\n"
    "# === ex03_cross_entropy_numpy: last ===\ndef one_hot(x):\n    return softmax(x)",
    ("markdown", "As in ex01_softmax_numpy, we see that it works."),
    "one_hot(1)",
)


def run(chunks: tuple[str, ...]) -> dict[str, object]:
    """Execute the chunks as a notebook would and return the names."""
    names: dict[str, object] = {}
    for chunk in chunks:
        for statement in chunk.split("\n\n"):
            exec(statement.replace("import torch", ""), names)
    return names


def test_sections(tmp_path: Path) -> None:
    """Headings and comments that name exercises split a notebook; each gets its own softmax."""
    submission = open_submission(write(tmp_path / "ada", {"all.ipynb": COMBINED}))
    assert submission.files == {}
    sources = {stem: submission.source(stem) for stem in (EX01, EX02, EX03, EX09)}
    values = {}
    for stem, source in sources.items():
        assert source is not None
        assert source.notebook
        assert source.name == "all.ipynb"
        assert len(source.chunks) == 6
        if stem in (EX02, EX09, EX03):
            values[stem] = run(source.chunks)
    assert values[EX02]["softmax"](1) == "torch"  # type: ignore[operator]
    assert "log_softmax" not in values[EX02]
    assert values[EX03]["one_hot"](1) == "torch"  # type: ignore[operator]
    assert sources[EX01].chunks[1].endswith("losses = train(9)\nrate = 0.1")
    assert sources[EX01].chunks[2:] == ("", "", "", "")
    assert sources[EX01].borrowed == frozenset()


def test_a_section_owns_what_it_defines_again(tmp_path: Path) -> None:
    """A function of an earlier section that a later one defines anew belongs to the later one."""
    submission = open_submission(write(tmp_path / "ada", {"all.ipynb": COMBINED}))
    source = submission.source(EX02)
    assert source is not None
    assert "rate" in source.borrowed
    assert "softmax" not in source.borrowed


def test_a_heading_of_two_exercises_starts_none(tmp_path: Path) -> None:
    """A heading that names two exercises does not end the section it stands in."""
    heading = ("markdown", "# From ex01_softmax_numpy to ex02_softmax_torch")
    book = notebook_of(("markdown", "# ex01_softmax_numpy"), "a = 1", heading, "b = 2")
    submission = open_submission(write(tmp_path / "ada", {"all.ipynb": book}))
    source = submission.source(EX01)
    assert source is not None
    assert source.chunks == ("a = 1", "b = 2")
    assert submission.source(EX02) is None


def test_sections_build_on_earlier_ones(tmp_path: Path) -> None:
    """An exercise sees definitions of earlier sections, not their demos, and does not own them."""
    submission = open_submission(write(tmp_path / "ada", {"all.ipynb": COMBINED}))
    source = submission.source(EX03)
    assert source is not None
    assert source.chunks[1] == "def softmax(x):\n    return 'numpy'\n\n\n\nrate = 0.1"
    assert source.chunks[2] == "import torch"
    assert source.chunks[4].split("\n")[1] == "def log_softmax(x):"
    assert source.chunks[5] == "one_hot(1)"
    assert {"softmax", "log_softmax"} <= source.borrowed
    assert "one_hot" not in source.borrowed
    assert "EPS" not in source.borrowed


def test_sections_lose_to_finished_files_and_beat_stubs(tmp_path: Path) -> None:
    """A file of its own counts before a section, unless it is still the stub."""
    folder = write(
        tmp_path / "ada", {"all.ipynb": COMBINED, f"{EX01}.py": STUB, f"{EX02}.py": DONE}
    )
    submission = open_submission(folder)
    modules = submission.modules({EX01: ["softmax"], EX02: ["softmax"], "ex05_predictions": ["a"]})
    assert modules[EX01].name == "all.ipynb"
    assert modules[EX02].name == f"{EX02}.py"
    assert "ex05_predictions" not in modules
    assert "ex05_predictions" in submission.reason("ex05_predictions")


def test_a_notebook_without_sections(tmp_path: Path) -> None:
    """It serves the exercises whose functions it defines, and no other."""
    book = notebook_of("softmax = lambda x: x", "def one_hot(y, n):\n    return y")
    submission = open_submission(write(tmp_path / "ada", {"work.ipynb": book, "u.py": ""}))
    for stem, functions in ((EX01, ["softmax"]), (EX03, ["one_hot", "cross_entropy"])):
        source = submission.source(stem, functions)
        assert source is not None
        assert "lambda" in source.text
        assert "one_hot" in source.text
    assert submission.source(EX09, ["log_softmax"]) is None
    assert set(submission.modules({EX01: ["softmax"]})) == {"u", EX01}


def test_two_notebooks_for_one_exercise(tmp_path: Path) -> None:
    """Two notebooks that both define it are not chosen between."""
    book = notebook_of("def softmax(x):\n    return x")
    files: dict[str, str | bytes] = {"a.ipynb": book, "b.ipynb": book + " "}
    submission = open_submission(write(tmp_path / "ada", files))
    assert submission.source(EX01, ["softmax"]) is None
    assert "a.ipynb, b.ipynb" in submission.reason(EX01, ["softmax"])


# Anything at all


@given(st.binary(max_size=400), st.sampled_from([".zip", ".py", ".ipynb", "", ".PY"]))
@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_bytes(tmp_path: Path, data: bytes, suffix: str) -> None:
    """Random bytes under any name open without an exception, with printable messages."""
    path = tmp_path / (EX01 + suffix)
    path.write_bytes(data)
    submission = open_submission(path)
    assert submission.digest
    assert "".join([*submission.problems, *submission.notes]).isprintable()


BASE_ZIP = zipped(
    {f"w/{EX01}.py": DONE, "w/all.ipynb": COMBINED, "w/kit/__init__.py": "", "w/u.py": "# é"}
)


@given(
    st.lists(
        st.tuples(st.integers(0, len(BASE_ZIP) - 1), st.binary(min_size=1, max_size=4)), max_size=6
    ),
    st.integers(0, len(BASE_ZIP)),
)
@settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_mutated_zips(tmp_path: Path, changes: list[tuple[int, bytes]], cut: int) -> None:
    """A zip changed or cut anywhere opens without an exception."""
    data = bytearray(BASE_ZIP)
    for place, new in changes:
        data[place : place + len(new)] = new
    submission = opened_zip(tmp_path, bytes(data[: cut or None]))
    assert submission.files or submission.problems or submission.shared
    assert "".join([*submission.problems, *submission.notes]).isprintable()
    assert submission.source(EX01, ["softmax"]) or submission.reason(EX01, ["softmax"])


KEYS = "cells cell_type source input worksheets metadata kernelspec language language_info name"
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(KEYS.split()),
            inner | st.sampled_from(["code", "markdown", "# ex02_x", "%%bash\n", "!ls"]),
            max_size=4,
        )
    ),
    max_leaves=25,
)
json_notebooks = st.fixed_dictionaries({"cells": st.lists(json_values, max_size=5)})


@given(json_values | json_notebooks)
@settings(max_examples=500, deadline=None)
def test_any_json_as_notebook(value: object) -> None:
    """Any JSON is a notebook whose sections have all its cells, or is refused."""
    try:
        book = notebook.read_notebook(json.dumps(value).encode(), "n.ipynb")
    except UnreadableError as error:
        event(str(error))
        return
    for number in {0, 2, *book.numbers}:
        chunks, _ = book.section(number)
        assert len(chunks) == len(book.cells)


def test_hostile_texts_take_no_time() -> None:
    """Texts made to be slow for patterns are read in linear time."""
    start = time.monotonic()
    for text in ("#" * 200_000, "ex01_" * 40_000, "(" * 200_000, "'" * 200_001, "\\" * 200_000):
        for cell in (text, f"# {text}", f"x = {text}", f"def f({text}", f"%{text}"):
            book = notebook_of(cell, ("markdown", f"# {text}"), ("markdown", f"**{text}"))
            notebook.read_notebook(book.encode(), "n").section(1)
            unfinished(cell)
    exercise_stem("ex01" + "_copy" * 20_000 + "!")
    exercise_stem("ex01_a" + " (1)" * 20_000 + "!")
    exercise_stem("_" * 65_000)
    assert time.monotonic() - start < 15
