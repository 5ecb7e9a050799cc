"""`logitlab grade --similar`: copies are found, what everybody has is not a copy."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import pytest

from logitlab import similar
from logitlab.cli import main
from logitlab.source import Source
from logitlab.submission import Submission

STUB = '''
import numpy as np


def softmax(logits):
    """Turn scores into probabilities."""
    raise NotImplementedError("softmax: your solution goes here")
'''
MINE = '''
import numpy as np


def softmax(logits):
    """Turn scores into probabilities."""
    # columns become rows, so that one loop does
    table = np.asarray(logits, dtype=np.float64)
    flat = table.reshape(-1, table.shape[-1])
    result = np.empty_like(flat)
    for number, row in enumerate(flat):
        top = row.max()
        powers = [np.exp(value - top) for value in row]
        total = sum(powers)
        result[number] = [power / total for power in powers]
    back = result.reshape(table.shape)
    assert back.shape == table.shape
    assert np.isfinite(back).all()
    return back
'''
COPIED = (
    MINE.replace("table", "data").replace("powers", "es").replace("power", "e").replace("top", "m")
)
OTHER = '''
import numpy as np


def softmax(logits):
    """Turn scores into probabilities."""
    x = np.array(logits, float)
    shifted = x - np.max(x, axis=-1, keepdims=True)
    e = np.exp(shifted)
    return e / np.sum(e, axis=-1, keepdims=True)
'''
FUNCTIONS = {"ex01_softmax_numpy": ["softmax"]}
STUBS = {"ex01_softmax_numpy": STUB}


def handed_in(**texts: str) -> list[Submission]:
    """Submissions to one exercise."""
    stem = "ex01_softmax_numpy"
    return [Submission(name, {stem: Source(f"{stem}.py", (text,))}) for name, text in texts.items()]


def test_a_copy_with_other_names_is_found() -> None:
    """Renaming and spacing hide nothing; who wrote it another way is not listed."""
    spaced = COPIED.replace(" = ", "=").replace("\n    assert", "\n\n\n    assert")
    pairs = similar.alike(handed_in(ada=MINE, ben=spaced, cleo=OTHER), FUNCTIONS, STUBS)
    (pair,) = pairs
    assert (pair.first, pair.second) == ("ada", "ben")
    assert pair.exercises == ("ex01_softmax_numpy",)
    assert pair.lines >= similar.ENOUGH
    assert "a place to look" in str(pair)


def test_what_the_stub_has_is_nobodys_own() -> None:
    """Long stubs handed back are no copies of one another; without the stub they would be."""
    long = STUB + "\n".join(f"TABLE_{n} = {n}" for n in range(30))
    two = handed_in(ada=long, ben=long)
    assert similar.alike(two, FUNCTIONS, {"ex01_softmax_numpy": long}) == []
    assert len(similar.alike(two, FUNCTIONS, {})) == 1


def test_what_many_wrote_is_nobodys_own() -> None:
    """Five with the same lines have them from the lecture; two do not."""
    assert len(similar.alike(handed_in(a=MINE, b=MINE), FUNCTIONS, STUBS)) == 1
    five = dict.fromkeys("abcde", MINE)
    assert similar.alike(handed_in(**five), FUNCTIONS, STUBS) == []


def test_short_answers_prove_nothing() -> None:
    """The same four lines are what the exercise asks for."""
    assert similar.alike(handed_in(ada=OTHER, ben=OTHER), FUNCTIONS, STUBS) == []


def test_code_that_is_not_python_is_compared_as_far_as_it_goes() -> None:
    """An unclosed bracket at the end hides nothing before it."""
    broken = MINE + "\nx = (1,\n"
    assert len(similar.alike(handed_in(ada=MINE, ben=broken), FUNCTIONS, STUBS)) == 1


def test_more_lines_than_one_plane_of_characters() -> None:
    """Lines are told apart also where their numbers pass those that are no characters."""
    numbers: dict[str, int] = {}
    made = [similar._character(numbers, str(n)) for n in range(0xD700, 0xD700 + 70_000)]
    assert len(set(made)) == len(made)
    "".join(made).encode()


def test_through_the_command_line(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Pairs go to standard error and into a file of their own, never into a student's result."""
    for name, text in {"ada": MINE, "ben": COPIED, "=cleo": OTHER}.items():
        place = tmp_path / "class" / name
        place.mkdir(parents=True)
        (place / "ex01_softmax_numpy.py").write_text(text, encoding="utf-8")
    out = tmp_path / "out"
    words = ["grade", str(tmp_path / "class"), "--only", "ex01", "--out", str(out), "--similar"]
    assert main([*words, "--graders", str(root / "graders")]) == 0
    assert "similar: ada and ben: " in capsys.readouterr().err
    with (out / similar.FILE).open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["first", "second", "lines", "share", "exercises"]
    assert [row[:2] for row in rows[1:]] == [["ada", "ben"]]
    assert all("ben" not in path.read_text(encoding="utf-8") for path in out.glob("ada*.json"))


def test_many_pairs_are_counted_on_the_terminal() -> None:
    """Twenty are shown; none is said as well."""
    pairs = [similar.Pair("a", f"b{n}", ("ex01_x",), 20, 0.9) for n in range(25)]
    said = list(similar.told(pairs))
    assert len(said) == 21
    assert said[-1].startswith("5 more pairs")
    assert list(similar.told([])) == ["no two submissions are suspiciously alike"]


def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra is named, before anything is graded."""
    monkeypatch.setitem(sys.modules, "rapidfuzz", None)
    with pytest.raises(ValueError, match=r"logitlab\[similar\]"):
        similar.require()
