"""`logitlab doctor` says what is in force, what is missing, what that means and what to do."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from logitlab import doctor, grade
from logitlab.child.plan import LAYERS, LEVELS
from logitlab.local import refuse_less
from logitlab.sandbox import SandboxError


class Pretended:
    """Stands for a zygote on a machine with given layers."""

    layers: dict[str, str]
    level: str
    error = ""

    def __init__(self, with_torch: bool) -> None:
        if self.error:
            raise SandboxError(self.error)

    def __enter__(self) -> Pretended:
        return self

    def __exit__(self, *exc: object) -> None:
        pass

    @property
    def about(self) -> dict[str, Any]:
        return {"layers": self.layers, "level": self.level}


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> type[Pretended]:
    """A machine that has everything; tests take away."""
    kind = type("Machine", (Pretended,), {"layers": dict.fromkeys(LAYERS, "on"), "level": "full"})
    monkeypatch.setattr(doctor, "Zygote", kind)
    monkeypatch.setenv("COLUMNS", "200")
    return kind


def run(*words: str) -> int:
    """Run the verb with arguments."""
    parser = argparse.ArgumentParser()
    doctor.add_arguments(parser)
    return doctor.run(parser.parse_args(words))


def test_this_machine_is_examined_for_real(capsys: pytest.CaptureFixture[str]) -> None:
    """Every layer has a state, found by starting the process that runs student code."""
    assert run("--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found["layers"]) == list(LAYERS)
    assert found["level"] in LEVELS
    assert found["versions"]["torch"] != "not installed"


def test_a_complete_machine(machine: type[Pretended], capsys: pytest.CaptureFixture[str]) -> None:
    """Where nothing is missing, nothing is to be done."""
    assert run() == 0
    text = capsys.readouterr().out
    assert "isolation: full" in text
    assert "What to do" not in text


@pytest.mark.parametrize("layer", LAYERS)
def test_a_missing_layer_is_explained(
    machine: type[Pretended], layer: str, capsys: pytest.CaptureFixture[str], monkeypatch: Any
) -> None:
    """Each layer that is missing comes with its reason, what that means, and what to do."""
    monkeypatch.setattr(doctor.os, "geteuid", lambda: 0)
    machine.layers[layer] = "the reason why"
    run()
    text = " ".join(capsys.readouterr().out.split())
    meaning, advice = doctor.WITHOUT[layer]
    assert f"{layer} no {meaning}. the reason why. What to do: {advice}." in text


def test_an_ordinary_user_needs_no_other_user(
    machine: type[Pretended], capsys: pytest.CaptureFixture[str], monkeypatch: Any
) -> None:
    """A layer that only root can have is not reported as a fault to others."""
    monkeypatch.setattr(doctor.os, "geteuid", lambda: 1000)
    machine.layers["own-user"] = "only root can become another user"
    run()
    text = capsys.readouterr().out
    assert "What to do" not in text
    assert "only root can become another user" in text


@pytest.mark.parametrize(
    ("level", "required", "status"),
    [("full", "full", 0), ("partial", "full", 1), ("limits", "partial", 1), ("full", "none", 0)],
)
def test_require(machine: type[Pretended], level: str, required: str, status: int) -> None:
    """With --require, less than what is required is an exit status of 1."""
    machine.level = level
    assert run("--require", required) == status


def test_a_machine_that_runs_nothing(
    machine: type[Pretended], capsys: pytest.CaptureFixture[str]
) -> None:
    """Where student code cannot be run at all, the doctor says why and exits with 3."""
    machine.error = "no fork here"
    assert run() == 3
    assert "no fork here" in capsys.readouterr().out


def test_all_layers_have_words() -> None:
    """What is missing can be explained for every layer there is."""
    assert set(doctor.WITHOUT) == set(LAYERS)


@pytest.mark.parametrize(
    ("level", "required", "runs"), [("partial", "full", False), ("full", "full", True)]
)
def test_grade_refuses_to_run_with_less(
    machine: type[Pretended], level: str, required: str, runs: bool
) -> None:
    """`grade --require-isolation` says what is missing instead of running student code."""
    machine.level = level
    if runs:
        grade.require(required)
    else:
        with pytest.raises(ValueError, match="level partial here, and full is required"):
            grade.require(required)


WEAK = "landlock_create_ruleset:38,unshare:1"  # an old kernel in a container


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has more than limits")
def test_what_was_in_force_is_recorded_and_can_be_required(tmp_path: Path, root: Path) -> None:
    """Less is refused before anything runs, recorded if it is not, and not reused for more."""
    submission = tmp_path / "ada"
    submission.mkdir()
    shutil.copy(root / "reference/ex01_softmax_numpy.py", submission)
    tests = Path(__file__).parent

    def grade(*words: str, weak: bool = False) -> tuple[int, str, str]:
        lacking = [sys.executable, str(tests / "without_calls.py"), WEAK] if weak else []
        command = [*lacking, sys.executable, "-m", "logitlab", "grade", str(submission)]
        command += ["--only", "ex01", "--out", str(tmp_path / "out"), *words]
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
        results = list((tmp_path / "out").glob("ada*.json"))
        levels = [json.loads(file.read_text("utf-8"))["isolation"] for file in results]
        return done.returncode, "".join(levels), done.stderr

    status, level, said = grade("--require-isolation", "full", weak=True)
    assert (status, level) == (2, "")
    assert "level partial here, and full is required" in said
    assert grade("--require-isolation", "partial", weak=True)[:2] == (0, "partial")
    assert grade()[:2] == (0, "partial")  # it is known, and says how it came about
    assert grade("--require-isolation", "full")[:2] == (0, "full")
    assert grade(weak=True)[:2] == (0, "full")


def test_the_crew_refuses_by_itself() -> None:
    """It asks the very process that is to run student code, not one like it."""
    refuse_less("full", "full")
    refuse_less("limits", "none")
    with pytest.raises(SandboxError, match="level partial here, and full is required"):
        refuse_less("partial", "full")
