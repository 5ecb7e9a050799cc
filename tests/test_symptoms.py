"""On public inputs a mistake is named only if it is the one that was made."""

import os
import re
import sys
import types
import warnings
from pathlib import Path

import pytest

from logitlab.child.loader import run
from logitlab.child.values import Opaque
from logitlab.outcome import Error, Outcome
from logitlab.student import Student
from logitlab.symptoms import (
    decode,
    encode,
    load_symptoms,
    named_mistakes,
    outcome_of,
    outcome_to_json,
)
from logitlab.transport import Local

ROOT = Path(__file__).resolve().parents[1]
SYMPTOMS = sorted(path.stem for path in (ROOT / "src/logitlab/symptoms").glob("*.json"))
# Wrong ideas outside the catalogue that do on every input what a known one does: no finite number.
INDISTINCT = {"nll_divides_by_the_mask"}


def names(exercise: str, path: Path) -> dict[str, list[str]]:
    """The mistakes named in a solution of the corpus, by function."""
    source = path.read_text(encoding="utf-8-sig")
    module = sys.modules[path.stem] = types.ModuleType(path.stem)  # dataclasses look there
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        run(source, str(path), vars(module))
        student = Student(
            Local(exercise, vars(module), lambda name: source if name == str(path) else None),
            exercise,
        )
        return named_mistakes(student, load_symptoms(exercise))


@pytest.mark.parametrize("exercise", SYMPTOMS)
def test_nothing_is_named_that_was_not_made(exercise: str) -> None:
    """Of the whole corpus: right code gets no name, wrong code its own or none, often its own."""
    told = made = 0
    # Every fourth file is enough to notice; FULL=1 takes them all.
    step = 1 if os.environ.get("FULL") else 4
    for path in sorted((ROOT / "tests" / "corpus" / exercise).glob("*/*.py"))[::step]:
        head = path.read_text(encoding="utf-8")
        expected = dict(re.findall(r"(?m)^# mistakes: (\w+): (.+)$", head))
        if path.parent.name == "unknown" and path.stem in INDISTINCT:
            continue
        for function, found in names(exercise, path).items():
            own = set(expected.get(function, "").split(", "))
            assert not found or own & set(found), f"{path}: {function}: {found}"
            told += bool(found)
            made += function in expected and own != {"?"}
    assert told > made / 3


def test_values_come_back_as_they_were() -> None:
    """Arrays, tensors, infinities, empty arrays and containers survive the way through JSON."""
    import numpy as np
    import torch

    for value in (
        np.array([[1.5, -2.0], [np.inf, 0.0]]),
        np.zeros((0, 3)),
        np.array([1, 2], dtype=np.uint8),
        torch.tensor([1.5, float("-inf")], dtype=torch.float32),
        torch.tensor([[1, 0]]),
        np.float64(0.25),
    ):
        back = decode(encode(value))
        assert np.asarray(back).dtype == np.asarray(value).dtype
        assert np.array_equal(np.asarray(back), np.asarray(value))
    for plain in (None, True, 3, 0.5, "text", [1, (2.0, "a")], {"key": [None]}):
        assert decode(encode(plain)) == plain
    assert decode(encode(Opaque("Linear"))) == Opaque("Linear")
    outcome = Outcome("raised", error=Error("ValueError", "no"), changed={0: 1})
    assert outcome_of(outcome_to_json(outcome)).error == outcome.error
    assert outcome_of(outcome_to_json(outcome)).changed
