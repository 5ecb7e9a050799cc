"""`logitlab doctor` says what is in force, what is missing, what that means and what to do."""

from __future__ import annotations

import argparse
import json
from typing import Any

import pytest

from logitlab import doctor, grade
from logitlab.child.plan import LAYERS, LEVELS
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
