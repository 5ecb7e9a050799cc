"""What imagined students do is computed once, shared, and what it would be if it were not."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest

from logitlab import models as module
from logitlab.child.executor import Executor
from logitlab.diagnosis import diagnose
from logitlab.grader import Grader
from logitlab.mistakes import NOTHING, Assumptions
from logitlab.models import Models
from logitlab.outcome import Outcome
from logitlab.student import Call, Student
from logitlab.transport import Local

GRADER = '''
    import numpy as np
    import pytest
    from logitlab.api import approx, evidence, mistake_model

    POINTS = 10
    A = np.array([1.0, 2.0, 4.0])
    B = np.array([[-1.0, 5.0], [2.0, 2.0]])

    @mistake_model("size")
    def size(x, made):
        if made("changes-argument"):
            x *= 2
        if x.ndim == 2:  # asked for some inputs only
            if made("raises"):
                raise ValueError("two dimensions")
            axis = 0 if made("wrong-axis") else 1
            total = np.sum(x, axis=axis)
            return total.max() if made("reduced", "max", "last") == "max" else total
        if made("early"):
            return len(x)
        return np.sqrt(np.sum(x)) if made("root") else np.sum(x)

    @evidence("size")
    def twice(student):
        """The size of what has been measured."""
        return student.size(student.size(B))

    @pytest.mark.points(5)
    def test_one(student):
        """One dimension"""
        assert student.size(A) == approx(size(A))

    @pytest.mark.points(5)
    def test_two(student):
        """Two dimensions"""
        assert student.size(B) == approx(size(B))
        assert twice(student) == approx(size(size(B)))
'''


@pytest.fixture
def grader(make_grader: Callable[[str], Grader]) -> Grader:
    """A grader whose model asks different questions about different inputs."""
    return make_grader(GRADER)


def some_sets(models: Models) -> list[Assumptions]:
    """All sets of up to three mistakes."""
    known = list(models.known("size"))
    sets = [frozenset(group) for size in range(4) for group in combinations(known, size)]
    return [s for s in sets if len({a.mistake for a in s}) == len(s)]


def described(outcome: Outcome) -> str:
    """An outcome as text, for comparison."""
    return repr((outcome.kind, repr(outcome.value), outcome.error, repr(outcome.changed)))


def test_sharing_changes_nothing(grader: Grader, monkeypatch: pytest.MonkeyPatch) -> None:
    """For every set of mistakes, the outcome is that of running its model; with far fewer runs."""
    models = grader.models
    sets = some_sets(models)
    assert len(sets) > 50
    runs: list[int] = []
    perform = Executor.perform

    def counted(executor: Executor, data: bytes) -> bytes:
        runs.append(1)
        return perform(executor, data)

    monkeypatch.setattr(Executor, "perform", counted)
    calls = [key for key in models.script["size"] if isinstance(key, Call)]
    shared = {(s, k): described(models.subject(s, "size").outcome(k)) for s in sets for k in calls}
    assert len(runs) < len(sets) * len(calls) / 2
    for assumed in sets:
        function, made = models.models["size"].assuming(assumed)
        alone = Student(Local(models.exercise, {"size": function}, models.owned), models.exercise)
        for key in models.script["size"]:
            made.used.clear()
            assert described(key.perform(alone)) == described(
                models.subject(assumed, "size").outcome(key)
            )
            if isinstance(key, Call):
                assert shared[assumed, key] == described(alone.recorded(key) or Outcome("missing"))
                assert models.subject(assumed, "size").known(key).used == made.used


def test_one_outcome_is_one_object(grader: Grader) -> None:
    """Imagined students who reply the same bytes share what was read from them."""
    models = grader.models
    key = next(k for k in models.script["size"] if isinstance(k, Call))
    outcomes = [models.subject(s, "size").outcome(key) for s in some_sets(models)]
    assert len({id(o) for o in outcomes}) == len({described(o) for o in outcomes})


@pytest.mark.parametrize("most", [0, module.MOST_SUBJECTS])
def test_forgetting_changes_no_diagnosis(
    most: int, grader: Grader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each time the same, whether what was computed is kept or not."""
    monkeypatch.setattr(module, "MOST_SUBJECTS", most)
    models = grader.models
    for assumed in [s for s in some_sets(models) if len(s) == 2][::5]:
        found = []
        for _ in range(2):
            function, _ = models.models["size"].assuming(assumed)
            transport = Local(models.exercise, {"size": function}, models.owned)
            found.append(diagnose(models, Student(transport, models.exercise), {"size"}))
        assert found[0] == found[1]
    assert all(len(a) <= 1 for _, a in models._subjects) == (most == 0)
    assert models.subject(NOTHING, "size").made
    left = [s for (_, assumed), s in models._subjects.items() if len(assumed) > 1 and s.local]
    assert not left
