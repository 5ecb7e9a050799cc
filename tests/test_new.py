"""A new exercise, from the scaffold to a grader that is proved: mean squared error."""

from pathlib import Path

import pytest

from logitlab.new import scaffold
from logitlab.proofs import Proof
from logitlab.stubs import check, write

REFERENCE_BODY = "return float(np.mean((predictions - targets) ** 2))"
MODEL = '''@mistake_model("squared_error")
def squared_error(predictions, targets, made):
    """The mean of the squared differences."""
    difference = predictions - targets
    d = np.abs(difference) if made("absolute-error") else difference**2
    total = d.sum()
    if made("sum-not-mean"):
        return total
    mean = total / len(d)
    return mean / 2 if made("halved") else mean


@pytest.mark.points(5)
def test_value(student):
    """The value is right"""
    for a, b in ((SHORT, SHORT[::-1].copy()), (LONG, np.ones(5))):
        assert student.squared_error(a, b) == approx(squared_error(a, b))
'''


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with the scaffold of one exercise."""
    scaffold(tmp_path, "ex13_squared_error")
    write(tmp_path)
    return tmp_path


def change(path: Path, *pairs: tuple[str, str]) -> None:
    """Replace text in a file; each must be there."""
    text = path.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def test_the_scaffold_works_as_it_is(project: Path) -> None:
    """Stub in sync, grader proved: the author starts from green."""
    assert check(project) == []
    report = Proof(project, "ex13_squared_error").run()
    assert report.failures == []
    assert report.matrix == {"squared_error: sum-not-mean": ["test_value"]}


def test_an_author_is_walked_to_a_proved_grader(project: Path) -> None:
    """Each change that is half done is a failure with a name; the last state is proved."""
    stem = "ex13_squared_error"
    grader = project / "graders" / f"test_{stem}.py"
    text = grader.read_text(encoding="utf-8")
    grader.write_text(text[: text.index("@mistake_model")] + MODEL, encoding="utf-8")
    first = Proof(project, stem).run()
    assert any("reference" in failure for failure in first.failures), "still about the mean"

    change(
        project / "reference" / f"{stem}.py",
        ("return float(np.mean(values))", REFERENCE_BODY),
        ("(values: np.ndarray)", "(predictions: np.ndarray, targets: np.ndarray)"),
    )
    write(project)
    corpus = project / "tests" / "corpus" / stem
    second = Proof(project, stem).run()
    assert any(failure.startswith("right/loop.py") for failure in second.failures)

    head = "def squared_error(predictions, targets):\n    "
    loop = "return sum((p - t) ** 2 for p, t in zip(predictions, targets)) / len(targets)\n"
    (corpus / "right" / "loop.py").write_text(head + loop, encoding="utf-8")
    (corpus / "wrong" / "sum_not_mean.py").write_text(
        "# mistakes: squared_error: sum-not-mean\n" + head + loop.replace(" / len(targets)", ""),
        encoding="utf-8",
    )
    (corpus / "unknown" / "starts_late.py").write_text(
        "# mistakes: squared_error: ?\n"
        + head
        + loop.replace("predictions, t", "predictions[1:], t"),
        encoding="utf-8",
    )
    third = Proof(project, stem).run()
    assert third.failures == []
    assert third.tried["mistakes"] == 3


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "squared_error(a, b) == approx(squared_error(a, b))",
            "squared_error(a, b) is not None",
        ),
        ("approx(squared_error(a, b))", "approx(squared_error(a, b), rel=10)"),
    ],
    ids=["no comparison", "loose tolerance"],
)
def test_a_weakened_grader_is_found_out(project: Path, old: str, new: str) -> None:
    """Verify names the mistakes that slip through, and the check that cannot fail."""
    stem = "ex13_squared_error"
    grader = project / "graders" / f"test_{stem}.py"
    text = grader.read_text(encoding="utf-8")
    grader.write_text(text[: text.index("@mistake_model")] + MODEL, encoding="utf-8")
    change(
        project / "reference" / f"{stem}.py",
        ("return float(np.mean(values))", REFERENCE_BODY),
        ("(values: np.ndarray)", "(predictions: np.ndarray, targets: np.ndarray)"),
    )
    write(project)
    change(grader, (old, new))
    failures = Proof(project, stem).run().failures
    assert any("absolute-error: loses no points" in failure for failure in failures)
    assert any(failure.startswith("mutant survives") for failure in failures)


@pytest.mark.parametrize("name", ["squared_error", "ex1_x", "ex13", "ex13_Big", "ex13-x"])
def test_names_that_are_none(tmp_path: Path, name: str) -> None:
    """A name that would not be found again is refused before anything is written."""
    with pytest.raises(ValueError, match="not a name for an exercise"):
        scaffold(tmp_path, name)
    assert not list(tmp_path.iterdir())


def test_a_number_that_is_taken(project: Path) -> None:
    """Two exercises with one number would have no order."""
    with pytest.raises(ValueError, match="ex13 is taken"):
        scaffold(project, "ex13_other")
