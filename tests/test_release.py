"""The student's repository: what is in it, what never is, and how it is brought up to date."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from released import ROOT, Released, engine_text, found, hidden_lines, released, texts

from logitlab.cli import main
from logitlab.leaks import leaks
from logitlab.platforms import autograding
from logitlab.wheel import build

__all__ = ["released"]  # a fixture


def release(folder: Path, *words: str) -> int:
    """Run the verb on this project."""
    return main(["release", str(folder), "--root", str(ROOT), *words])


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_it_holds_what_a_student_needs(released: Released) -> None:
    """Stubs, self-check, readme, requirements, a Codespace, the runner's file, a workflow."""
    names = set(bytes_of(released.repository))
    wanted = """README.md requirements.txt .gitignore .devcontainer/devcontainer.json
        .vscode/settings.json .github/classroom/autograding.json .github/workflows/classroom.yml
        .github/logitlab/graders.age exercises/conftest.py""".split()
    wanted += [f"exercises/{path.name}" for path in (ROOT / "exercises").glob("*.py")]
    assert set(wanted) <= names
    assert not [name for name in names if "reference" in name or name.startswith("graders")]
    for name in (".devcontainer/devcontainer.json", ".vscode/settings.json"):
        assert json.loads((released.repository / name).read_text(encoding="utf-8"))


def test_the_readme_tells_the_points(released: Released) -> None:
    """Every exercise is in the table, and the points add up to what the readme says."""
    text = (released.repository / "README.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| (ex\d\d_\w+) \| (\d+) \|$", text, re.MULTILINE))
    assert set(rows) == {p.stem.removeprefix("test_") for p in (ROOT / "graders").glob("test_*.py")}
    assert f"{sum(map(int, rows.values()))} points" in text
    assert "$" not in text


def test_no_line_of_a_grader_or_solution_is_in_it(released: Released) -> None:
    """Searched as a student would: every file, and what is in the wheel.

    A few lines of graders say nothing and stand in the engine too (`with np.errstate(...):`).
    """
    hidden = hidden_lines()
    assert len(hidden) > 500
    public = set(found(engine_text(), hidden))
    assert len(public) < 20, public
    for name, text in texts(released.repository):
        inside = ".whl/" in name
        assert not found(text, hidden - public if inside else hidden), name


def test_the_search_finds_what_is_there(released: Released) -> None:
    """The searches above are not blind: with one line added, both that and release find it."""
    line = next(iter(sorted(hidden_lines())))
    assert found(f"x = 1\n    {line}\n", hidden_lines()) == [line]
    given = {"README.md": f"one\n  {line}\n".encode()}
    messages = list(leaks(ROOT, given))
    assert any(message.startswith("README.md:2: gives ") for message in messages)


def project_copy(tmp_path: Path) -> Path:
    """Copy what release reads, to spoil it."""
    for name in ("exercises", "reference", "graders"):
        shutil.copytree(
            ROOT / name, tmp_path / "project" / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    return tmp_path / "project"


@pytest.mark.parametrize("given", ["grader", "solution", "marker"])
def test_it_refuses_to_give_an_answer_away(
    given: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line of a grader or of a solution in a self-check: both are named, nothing is written."""
    project = project_copy(tmp_path)
    check = project / "exercises/test_ex01_softmax_numpy.py"
    grader = (project / "graders/test_ex01_softmax_numpy.py").read_text(encoding="utf-8")
    reference = project / "reference/ex01_softmax_numpy.py"
    lines = grader.splitlines()
    if given == "grader":
        line = next(line.strip() for line in lines if line.startswith("SQUARE"))
    elif given == "solution":
        text = reference.read_text(encoding="utf-8")
        solution = text.split("### BEGIN SOLUTION\n")[-1].split("### END SOLUTION")[0]
        line = max((part.strip() for part in solution.splitlines()), key=len)
    else:
        text = reference.read_text(encoding="utf-8").replace("### END SOLUTION", "### END SOLUTON")
        reference.write_text(text, encoding="utf-8")
        line = "# nothing"
    check.write_text(check.read_text(encoding="utf-8") + f"\n# {line}\n", encoding="utf-8")
    number = check.read_text(encoding="utf-8").count("\n")
    assert main(["release", str(tmp_path / "out"), "--root", str(project)]) == 1
    error = capsys.readouterr().err
    where = {
        "grader": rf"{check.name}:{number}: gives graders/test_ex01_softmax_numpy.py:\d+ away",
        "solution": rf"{check.name}:{number}: gives away reference/ex01_softmax_numpy.py:\d+",
        "marker": r"reference/ex01_softmax_numpy.py:\d+: ",
    }[given]
    assert re.search(where, error), error
    assert not (tmp_path / "out").exists()


def test_same_input_same_bytes(tmp_path: Path, released: Released) -> None:
    """Twice the same without sealing; with sealing, what is sealed already is kept."""
    assert release(tmp_path / "a") == release(tmp_path / "b") == 0
    assert bytes_of(tmp_path / "a") == bytes_of(tmp_path / "b")
    again = released.copy("again")
    before = bytes_of(again)
    assert release(again, "--seal", released.recipient) == 0
    assert bytes_of(again) == before
    # A sealed file can be given instead of a recipient: then all of it is repeatable.
    sealed = str(released.repository / ".github/logitlab/graders.age")
    assert release(tmp_path / "c", "--seal", sealed) == 0
    assert (tmp_path / "c/.github/logitlab/graders.age").read_bytes() == Path(sealed).read_bytes()


def test_another_recipient_is_sealed_for_anew(tmp_path: Path, released: Released) -> None:
    """A new key takes effect, though the graders are the same."""
    from logitlab.seal import keygen
    from logitlab.sealed import identity_texts, unseal

    again = released.copy("rotated")
    assert release(again, "--seal", keygen(tmp_path / "new.txt")) == 0
    unseal(again / ".github/logitlab/graders.age", identity_texts(tmp_path / "new.txt"))


def test_an_update_leaves_work_alone(
    released: Released, capsys: pytest.CaptureFixture[str]
) -> None:
    """Our files are put back, an exercise that was worked on is kept, other files are not seen."""
    mine = released.copy("update")
    work = mine / "exercises/ex01_softmax_numpy.py"
    work.write_text("# my work\n", encoding="utf-8")
    (mine / "notes.txt").write_text("mine", encoding="utf-8")
    (mine / "exercises/conftest.py").write_text("# spoilt\n", encoding="utf-8")
    (mine / "exercises/ex02_softmax_torch.py").unlink()
    assert release(mine, "--seal", released.recipient) == 0
    said = capsys.readouterr().out
    assert "kept exercises/ex01_softmax_numpy.py: it was worked on" in said
    assert work.read_text(encoding="utf-8") == "# my work\n"
    assert (mine / "notes.txt").read_text(encoding="utf-8") == "mine"
    whole = bytes_of(released.repository)
    now = bytes_of(mine)
    assert {n for n in whole if whole[n] != now.get(n)} == {"exercises/ex01_softmax_numpy.py"}
    assert release(mine, "--seal", released.recipient, "--overwrite-work") == 0
    assert work.read_bytes() == whole["exercises/ex01_softmax_numpy.py"]


def test_what_is_no_longer_released_goes(tmp_path: Path, released: Released) -> None:
    """Without sealing, the sealed graders and the engine of an earlier release are removed."""
    mine = released.copy("unsealed")
    assert release(mine) == 0
    assert not (mine / ".github/logitlab/graders.age").exists()
    assert not list(mine.rglob("*.whl"))
    text = (mine / ".github/workflows/classroom.yml").read_text(encoding="utf-8")
    assert "secrets." not in text
    assert release(tmp_path / "fresh") == 0
    assert bytes_of(mine) == bytes_of(tmp_path / "fresh")


@pytest.mark.parametrize("form", ["actions", "classic", "self-check"])
def test_workflows_are_pinned_and_may_do_little(
    form: str, tmp_path: Path, released: Released
) -> None:
    """Every action by its full commit; no write permission but for the classic runner's check."""
    sealed = str(released.repository / ".github/logitlab/graders.age")
    words = [] if form == "self-check" else ["--seal", sealed, "--workflow", form]
    assert release(tmp_path / "out", *words) == 0
    text = (tmp_path / "out/.github/workflows/classroom.yml").read_text(encoding="utf-8")
    uses = re.findall(r"uses: (\S+)@(\S+)", text)
    assert len(uses) >= 4
    assert all(re.fullmatch("[0-9a-f]{40}", commit) for _, commit in uses)
    writes = re.findall(r"(\w+): write", text)
    assert writes == (["checks"] if form == "classic" else [])
    assert "contents: read" in text
    assert "persist-credentials: false" in text
    assert not re.search(r"\$(?!\{\{ )[a-z]", text), "a placeholder was left"
    for line in text.splitlines():
        # A python that may import what lies in the repository runs the self-check only.
        if re.search(r"python3? (?!-I)", line) and "run:" in line:
            assert line.strip() == "run: python3 -m pytest exercises"


def test_workflows_are_valid_yaml(tmp_path: Path, released: Released) -> None:
    """A workflow has one job whose steps either use an action or run something."""
    sealed = str(released.repository / ".github/logitlab/graders.age")
    for form in ("actions", "classic"):
        assert release(tmp_path / form, "--seal", sealed, "--workflow", form) == 0
        path = tmp_path / form / ".github/workflows/classroom.yml"
        (job,) = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].values()
        assert all(("uses" in step) != ("run" in step) for step in job["steps"])
        with_secret = [step for step in job["steps"] if "secrets." in str(step)]
        assert len(with_secret) == 1, "the key is given to one step only"


def test_autograding_json_agrees_with_the_graders(tmp_path: Path) -> None:
    """The committed file is in sync; a change in a title or in points is found, with its line."""
    assert autograding.check(ROOT) == []
    project = project_copy(tmp_path)
    assert "is missing" in autograding.check(project)[0]
    text = (ROOT / "autograding.json").read_text(encoding="utf-8")
    spoilt = text.replace('"points": 3', '"points": 4', 1)
    (project / "autograding.json").write_text(spoilt, encoding="utf-8")
    line = text[: text.index('"points": 3')].count("\n") + 1
    assert autograding.check(project) == [
        f"autograding.json:{line}: differs from the graders; run logitlab export autograding"
    ]


def test_autograding_json_has_the_classic_runners_fields() -> None:
    """Whole points that add up, minutes, one entry for each check and all names different."""
    tests = json.loads((ROOT / "autograding.json").read_text(encoding="utf-8"))["tests"]
    fields = {"name", "setup", "run", "input", "output", "comparison", "timeout", "points"}
    assert all(set(test) == fields for test in tests)
    assert all(type(test["points"]) is int and test["points"] > 0 for test in tests)
    assert len({test["name"] for test in tests}) == len({test["run"] for test in tests})
    assert len({test["name"] for test in tests}) == len(tests)
    assert all(0 < test["timeout"] <= 15 for test in tests)


def test_the_wheel_is_the_engine_and_installs(tmp_path: Path) -> None:
    """pip takes it; what it installs runs, knows its version and holds no grader."""
    name, data = build()
    assert build() == (name, data)
    (tmp_path / name).write_bytes(data)
    place = tmp_path / "site"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    done = subprocess.run(
        [*pip, "--target", str(place), str(tmp_path / name)],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    env = {**os.environ, "PYTHONPATH": str(place)}
    command = [sys.executable, "-m", "logitlab", "--version"]
    said = subprocess.run(
        command, env=env, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert said.stdout.startswith("logitlab ")
    assert (place / "logitlab/templates/student/README.md").is_file()
    assert not list(place.rglob("test_ex*"))
    record = (next(place.glob("*.dist-info")) / "RECORD").read_text(encoding="utf-8")
    assert hashlib.sha256((place / "logitlab/cli.py").read_bytes()).digest()
    assert "logitlab/cli.py,sha256=" in record


def test_the_self_check_runs_in_a_released_repository(released: Released) -> None:
    """With pytest, numpy and torch alone: the stubs say what to do, the reference passes."""
    plain, right = released.copy("plain"), released.solved("right")
    for repository, status, only in (
        (plain, 1, ["exercises/test_ex01_softmax_numpy.py"]),
        (right, 0, []),
    ):
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:logitlab", *only]
        done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False)
        assert done.returncode == status, done.stdout
        assert ("not attempted yet" in done.stdout) == (status == 1)
