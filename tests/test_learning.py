"""What mistake models do is computed once for all processes, and changes no result."""

from __future__ import annotations

import os
import signal
from collections.abc import Mapping
from pathlib import Path

import pytest

from logitlab import learning
from logitlab.grader import Grader, load
from logitlab.handles import Handle
from logitlab.learning import dump, learn, undump
from logitlab.models import Models
from logitlab.subject import Subject

ROOT = Path(__file__).resolve().parents[1]
GRADERS = sorted((ROOT / "graders").glob("test_ex*.py"))
QUICK = [path for path in GRADERS if "numpy" in path.name]


@pytest.fixture
def performed(monkeypatch: pytest.MonkeyPatch) -> list[Subject]:
    """Every imagined student whose code was run."""
    seen: list[Subject] = []
    perform = Subject._perform

    def noted(subject: Subject, key: object) -> object:
        seen.append(subject)
        return perform(subject, key)  # type: ignore[arg-type]

    monkeypatch.setattr(Subject, "_perform", noted)
    return seen


@pytest.mark.parametrize("path", GRADERS, ids=lambda path: path.stem)
def test_all_that_is_learned_can_be_passed_on(path: Path) -> None:
    """Of every grader: nothing in it is bound to the process that found it out."""
    models, others = load(path).models, load(path).models
    for name in models.models:
        models.known(name)
    undump(others, dump(models))
    for name in models.models:
        assert others.known(name) == models.known(name)
        assert others.notes(name) == models.notes(name)


def test_who_has_been_told_runs_no_model(performed: list[Subject]) -> None:
    """Neither for one mistake nor for the first evidence on two; what it knows is the same."""
    path = QUICK[0]
    models, others = load(path).models, load(path).models
    models.learn()
    undump(others, dump(models))
    performed.clear()
    others.learn()
    assert not performed
    for name in models.models:
        first = models.script[name][0]
        for pair, other in zip(models.pairs(name).all, others.pairs(name).all, strict=True):
            mine = models.subject(pair, name).known(first)
            told = others.subject(other, name).known(first)
            assert (mine.asked, mine.used) == (told.asked, told.used)
            assert repr(mine.outcome) == repr(told.outcome)
    assert not performed


def test_several_processes_learn(performed: list[Subject]) -> None:
    """What they found out is here; it was not computed here."""
    graders = {path.stem: load(path) for path in QUICK}
    for grader in graders.values():
        _ = grader.models
    performed.clear()
    ticks: list[int] = []
    learn(graders, 2, lambda: ticks.append(1))
    for grader in graders.values():
        for name in grader.models.models:
            assert grader.models.known(name)
    assert not performed
    assert ticks


@pytest.mark.parametrize("fault", ["dies", "raises", "alive"])
def test_what_cannot_be_learned_beforehand_is_computed_later(
    monkeypatch: pytest.MonkeyPatch,
    performed: list[Subject],
    capfd: pytest.CaptureFixture[str],
    fault: str,
) -> None:
    """A process that fails, or whose knowledge cannot be passed on, costs nothing but time."""
    graders = {QUICK[0].stem: load(QUICK[0])}

    def dies(models: Models) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def raises(models: Models) -> None:
        raise RuntimeError("a fault of the grader")

    def keeps(models: Models) -> Mapping[str, object]:
        return {"handle": Handle.__new__(Handle)}

    if fault == "alive":
        monkeypatch.setattr(Models, "learned", keeps)
    else:
        monkeypatch.setattr(Models, "learn", dies if fault == "dies" else raises)
    models = next(iter(graders.values())).models
    learn(graders, 2)
    performed.clear()
    assert all(models.known(name) for name in models.models)
    assert performed  # here, and now
    assert not capfd.readouterr().err


def test_whoever_is_interrupted_leaves_nobody_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C while others learn: they end, too."""
    graders: dict[str, Grader] = {path.stem: load(path) for path in QUICK}
    started: list[int] = []
    fork = os.fork

    def noted() -> int:
        pid = fork()
        started.append(pid)
        return pid

    def interrupt() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(learning, "TICK", 0.0)
    monkeypatch.setattr(os, "fork", noted)
    with pytest.raises(KeyboardInterrupt):
        learn(graders, 2, interrupt)
    assert len(started) == 2
    for pid in started:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
