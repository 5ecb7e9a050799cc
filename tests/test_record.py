"""The grade of record: differences to what was reported, and edits to released files."""

import json
from pathlib import Path

import pytest
from released import Released, released

from logitlab.cli import main
from logitlab.record import differences, edits, read_reported
from logitlab.result import CheckResult, ExerciseResult, Result
from logitlab.sources import find_submissions

__all__ = ["released"]  # a fixture


def scored(name: str, points: int) -> Result:
    """A result with some points of 10."""
    check = CheckResult("test_a", "A", 10, points, "passed" if points == 10 else "failed")
    return Result(name, "", [ExerciseResult("ex01_a", [check])])


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "grades.csv",
            "\ufeffassignment_name,github_username,student_repository_name,points_awarded\n"
            "softmax,ada,softmax-ada,7\nsoftmax,Bob,softmax-Bob,10\n",
        ),
        ("plain.csv", "submission,score\nsoftmax-ada,7\nsoftmax-bob,10\n"),
        ("scores.json", '{"softmax-ada": 7, "bob": 10}'),
        ("results.json", '[{"owner": "ada", "score": 7}, {"owner": "bob", "score": 10}]'),
    ],
    ids=["classroom-csv", "plain-csv", "object", "classroom50"],
)
def test_differences_are_listed(name: str, text: str, tmp_path: Path) -> None:
    """Whatever form the reported points come in; names of repositories and accounts both do."""
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    results = [scored("softmax-ada", 3), scored("softmax-bob", 10), scored("softmax-cleo", 0)]
    assert list(differences(results, read_reported(path))) == [
        "softmax-ada: 7 reported, 3 computed",
        "softmax-cleo: nothing was reported; 0 computed",
    ]


def test_a_name_is_not_taken_for_the_end_of_another(tmp_path: Path) -> None:
    """`ann` reported nothing of `softmax-joann`."""
    said = list(differences([scored("softmax-joann", 5)], {"ann": 5}))
    assert said == ["softmax-joann: nothing was reported; 5 computed"]


def test_a_file_without_points_says_what_it_needs(tmp_path: Path) -> None:
    """The line and the columns that are looked for."""
    path = tmp_path / "x.csv"
    path.write_text("name,grade\nada,3\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"x\.csv:2: needs a name .*github_username.* and points"):
        read_reported(path)


def test_edits_are_listed(released: Released, tmp_path: Path) -> None:
    """Changed, removed, replaced by a link, added; work, readme and line ends are free."""
    folder = tmp_path / "class"
    honest, sly = (released.copy(f"class/{name}") for name in ("honest", "sly"))
    folder = honest.parent
    (honest / "exercises/ex01_softmax_numpy.py").write_text("# work\n", encoding="utf-8")
    (honest / "README.md").write_text("mine\n", encoding="utf-8")
    check = honest / "exercises/conftest.py"
    check.write_bytes(check.read_bytes().replace(b"\n", b"\r\n"))
    workflow = sly / ".github/workflows/classroom.yml"
    workflow.write_text(workflow.read_text(encoding="utf-8") + "# more\n", encoding="utf-8")
    (sly / ".github/workflows/own.yml").write_text("on: push\n", encoding="utf-8")
    (sly / ".github/classroom/autograding.json").unlink()
    (sly / "exercises/conftest.py").unlink()
    (sly / "exercises/conftest.py").symlink_to("/dev/null")
    manifest = sly / ".github/logitlab/release.json"
    manifest.write_text('{"files": {}, "work": {}}', encoding="utf-8")
    candidates = find_submissions([folder]).candidates
    assert sorted(edits(candidates, released.repository)) == [
        "sly: .github/classroom/autograding.json was removed",
        "sly: .github/workflows/classroom.yml was edited",
        "sly: .github/workflows/own.yml was added",
        "sly: exercises/conftest.py was replaced",
    ]


def test_grade_lists_both(
    released: Released, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command line prints them to standard error, beside results as JSON."""
    mine = released.copy("softmax-ada")
    (mine / "exercises/conftest.py").unlink()
    reported = tmp_path / "grades.csv"
    reported.write_text("github_username,points_awarded\nada,100\n", encoding="utf-8")
    words = ["--only", "ex01", "--json", "-", "--reported", str(reported)]
    sealed = str(mine / ".github/logitlab/graders.age")
    monkeypatched = pytest.MonkeyPatch()
    monkeypatched.setenv("LOGITLAB_IDENTITY", released.identity)
    try:
        words += ["--released", str(released.repository), "--graders", sealed]
        assert main(["grade", str(mine), *words]) == 0
    finally:
        monkeypatched.undo()
    out, err = capsys.readouterr()
    assert json.loads(out)["score"] == 0
    assert "points differ: softmax-ada: 100 reported, 0 computed" in err
    assert "released files: softmax-ada: exercises/conftest.py was removed" in err
