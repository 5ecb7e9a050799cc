"""Gradescope: the autograder, unpacked and run as in its container, and results.json."""

import json
import shutil
import stat
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from made_up_results import exercise
from released import DOUBLE, ROOT, SHADOWS, found, hidden_lines

from logitlab.catalogue import load
from logitlab.cli import main
from logitlab.platforms.gradescope import problems, results_json
from logitlab.result import CheckResult, ExerciseResult, Result
from logitlab.results_folder import ResultsFolder

DOCUMENTED = {
    *("score", "execution_time", "output", "output_format", "test_output_format"),
    *("test_name_format", "visibility", "stdout_visibility", "extra_data", "tests", "leaderboard"),
}
OF_A_TEST = {
    *("score", "max_score", "status", "name", "name_format", "number", "output", "output_format"),
    *("tags", "visibility", "extra_data"),
}


@pytest.fixture(scope="module")
def container(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A container as Gradescope builds it: source/, and run_autograder copied out of it."""
    root = tmp_path_factory.mktemp("gradescope") / "autograder"
    archive = root.with_name("autograder.zip")
    words = ["--autograder", str(archive), "--graders", str(ROOT / "graders")]
    assert main(["export", "gradescope", *words]) == 0
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(root / "source")
        modes = {item.filename: item.external_attr >> 16 for item in opened.infolist()}
    assert modes["setup.sh"] == modes["run_autograder"] == 0o755
    shutil.copy(root / "source/run_autograder", root)
    (root / "run_autograder").chmod(0o755)
    (root / "results").mkdir()
    return root


def run_autograder(root: Path, files: Mapping[str, str | Path]) -> subprocess.CompletedProcess[str]:
    """Put a submission in place and run it as Gradescope does."""
    shutil.rmtree(root / "submission", ignore_errors=True)
    for name, content in files.items():
        path = root / "submission" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = content if isinstance(content, str) else content.read_text(encoding="utf-8")
        path.write_text(text, encoding="utf-8")
    metadata = {"id": 1, "users": [{"name": "Ada", "email": "ada@example.org"}]}
    (root / "submission_metadata.json").write_text(json.dumps(metadata), encoding="utf-8")
    return subprocess.run(
        [str(root / "run_autograder")],
        cwd=root / "submission",
        env={"PATH": "/usr/bin:/bin", "LOGITLAB_PYTHON": sys.executable, "HOME": str(root)},
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )


def read(root: Path) -> dict[str, Any]:
    """Read results.json, which has the documented form."""
    data: dict[str, Any] = json.loads((root / "results/results.json").read_text("utf-8"))
    assert set(data) <= DOCUMENTED
    assert all(set(test) <= OF_A_TEST for test in data["tests"])
    assert list(problems(data)) == []
    return data


def test_a_submission_is_graded_in_the_container(container: Path) -> None:
    """Right but for double softmax, among files that are named like what a grader imports."""
    files: dict[str, str | Path] = {p.name: p for p in (ROOT / "reference").glob("ex*.py")}
    files["ex04_cross_entropy_torch.py"] = DOUBLE
    done = run_autograder(container, {**SHADOWS, **files})
    assert done.returncode == 0, done.stderr
    data = read(container)
    lost = {test["tags"][0] for test in data["tests"] if test["status"] == "failed"}
    assert lost == {"ex04_cross_entropy_torch"}
    assert 90 <= data["score"] < 100
    assert f"Points {data['score']}/100" in done.stdout
    assert data["output"].startswith("# Feedback for Ada")
    assert "double-softmax" in data["output"]
    shown = json.dumps(data, ensure_ascii=False)
    assert not found(shown, hidden_lines())


def test_an_empty_submission_has_no_points(container: Path) -> None:
    """Nothing handed in is graded all the same: no points, no failure of the autograder."""
    done = run_autograder(container, {"notes.txt": "nothing"})
    assert done.returncode == 0, done.stderr
    assert read(container)["score"] == 0


def test_a_fault_of_the_grader_is_no_zero(container: Path, tmp_path: Path) -> None:
    """Where a grader is broken there is no results.json, and the status says so."""
    broken = tmp_path / "autograder"
    shutil.copytree(container, broken)
    shutil.rmtree(broken / "results")
    for path in (broken / "source/graders").glob("test_ex0[2-9]*"):
        path.unlink()
    grader = broken / "source/graders/test_ex01_softmax_numpy.py"
    grader.chmod(0o600)
    grader.write_text(grader.read_text("utf-8") + "\nraise RuntimeError('no')\n", "utf-8")
    done = run_autograder(broken, {"ex01_softmax_numpy.py": "def softmax(x): return x\n"})
    assert done.returncode != 0
    assert not (broken / "results/results.json").exists()


def test_the_scripts_are_sound(container: Path) -> None:
    """Both are valid bash, with nothing left to fill in; graders are for their owner only."""
    for name in ("setup.sh", "run_autograder"):
        path = container / "source" / name
        subprocess.run(["bash", "-n", str(path)], check=True)
        text = path.read_text("utf-8")
        assert "$$" not in text
        assert text.startswith("#!/usr/bin/env bash\n")
    assert "-py3-none-any.whl[report]" in (container / "source/setup.sh").read_text("utf-8")


def test_the_setup_makes_an_environment(container: Path, tmp_path: Path) -> None:
    """setup.sh calls venv and pip as it should; pip itself is replaced: nothing is downloaded."""
    fake = tmp_path / "python"
    log = tmp_path / "log"
    fake.write_text(
        f'#!/bin/sh\necho "$@" >> "{log}"\n'
        'if [ "$2" = venv ]; then mkdir -p "$3/bin" && cp "$0" "$3/bin/python"; fi\n',
        encoding="utf-8",
    )
    fake.chmod(0o755)
    root = tmp_path / "autograder"
    shutil.copytree(container / "source", root / "source")
    subprocess.run(
        ["bash", str(root / "source/setup.sh")],
        env={"PATH": "/usr/bin:/bin", "LOGITLAB_PYTHON": str(fake), "AUTOGRADER": str(root)},
        check=True,
    )
    lines = log.read_text("utf-8").splitlines()
    assert lines[0] == f"-m venv {root}/logitlab-venv"
    assert "torch --index-url https://download.pytorch.org/whl/cpu" in lines[1]
    assert lines[2].endswith("-py3-none-any.whl[report]")
    for path in (root / "source/graders").iterdir():
        assert not path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)


def test_results_become_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder for each submission, alike names apart; what was not graded gets none."""
    undone = CheckResult("t", "T", 8, 0, "not graded", "no torch here")
    made = [
        Result("Ada", "", [exercise("ex01_softmax_numpy", 1, ("no-max-shift",))]),
        Result("ada", "", [exercise("ex01_softmax_numpy")]),
        Result('Æ, "B"', "", [exercise("ex01_softmax_numpy")]),
        Result("broken", "", [ExerciseResult("ex01_softmax_numpy", [undone])]),
    ]
    folder = ResultsFolder(tmp_path / "results", [one.submission for one in made])
    for one in made:
        folder.write(one)
    out = tmp_path / "out"
    words = [str(tmp_path / "results"), "--out", str(out), "--graders", str(ROOT / "graders")]
    assert main(["export", "gradescope", *words]) == 3
    scores = {p.parent.name: json.loads(p.read_text("utf-8"))["score"] for p in out.glob("*/*")}
    assert sorted(scores.values()) == [6, 8, 8]
    assert "broken: not graded: ex01_softmax_numpy; nothing written" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"score": 9}, "do not add up"),
        ({"visibility": "secret"}, "visibility is none of"),
        ({"output": 3}, "output is no text"),
        ({"tests": [{"name": "a", "score": 3, "max_score": 2, "status": "passed"}]}, "3 of 2"),
        ({"tests": [{"name": "a", "score": 2, "max_score": 2, "status": "ok"}]}, "status is"),
    ],
)
def test_what_gradescope_would_refuse_is_refused(change: dict[str, Any], words: str) -> None:
    """Each rule, broken alone."""
    result = Result("ada", "", [exercise("ex01_softmax_numpy")])
    data = results_json(result, load(), "visible")
    assert list(problems(data)) == []
    assert any(words in problem for problem in problems({**data, **change}))
