"""Graders that cannot be used are refused, with file, line and what to do."""

from collections.abc import Callable
from pathlib import Path

import pytest

from logitlab.grader import Grader, GraderError, collect

HEAD = """
import pytest
POINTS = 3
"""


@pytest.mark.parametrize(
    ("check", "line", "words"),
    [
        ("@pytest.mark.points(3)\ndef test_a(student): pass", 4, "has no docstring"),
        ('def test_a(student):\n    """A"""', 4, "needs one @pytest.mark.points"),
        ('@pytest.mark.points(1.5)\ndef test_a(student):\n    """A"""', 4, "a whole number"),
        ('@pytest.mark.points(0)\ndef test_a(student):\n    """A"""', 4, "a whole number"),
        ('@pytest.mark.points(3)\ndef test_a():\n    """A"""', 4, "must take `student`"),
        ('@pytest.mark.points(2)\ndef test_a(student):\n    """A"""', 3, "add up to 2"),
    ],
    ids=["no title", "no points", "half points", "no worth", "no student", "wrong sum"],
)
def test_malformed_checks(
    make_grader: Callable[[str], Grader], check: str, line: int, words: str
) -> None:
    """Each says where it stands and what is wrong."""
    with pytest.raises(GraderError, match=rf"test_ex77_topic\.py:{line}: .*{words}"):
        make_grader(HEAD + check + "\n")


def test_a_grader_without_a_total(make_grader: Callable[[str], Grader]) -> None:
    """POINTS must be declared: a check lost by accident would otherwise go unseen."""
    with pytest.raises(GraderError, match="no POINTS"):
        make_grader("import pytest\n")


def test_a_grader_that_does_not_import(make_grader: Callable[[str], Grader]) -> None:
    """The reason is given."""
    with pytest.raises(GraderError, match="cannot be imported: ZeroDivisionError"):
        make_grader("1 / 0\n")


def test_an_unknown_exercise_lists_the_known_ones(root: Path) -> None:
    """`--only ex99` says what there is."""
    with pytest.raises(GraderError, match=r"ex99: no such exercise; there are ex01_softmax_numpy"):
        collect(root / "graders", ["ex99"])


def test_a_folder_without_graders(tmp_path: Path) -> None:
    """Naming the wrong folder is said, not taken for a class without checks."""
    with pytest.raises(GraderError, match="no grader"):
        collect(tmp_path)


def test_all_graders_are_collected_in_order(root: Path) -> None:
    """Twelve exercises, in teaching order, 100 points."""
    graders = collect(root / "graders")
    assert [grader.exercise[:4] for grader in graders] == [f"ex{n:02d}" for n in range(1, 13)]
    assert sum(grader.points for grader in graders) == 100
