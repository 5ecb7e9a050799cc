"""Comparison in graders: what counts as right, and what is said of the rest."""

import numpy as np
import pytest
import torch

from logitlab import approx as module
from logitlab.approx import approx

RIGHT = np.array([[0.25, 0.75], [0.5, 0.5]])


@pytest.mark.parametrize(
    "value",
    [RIGHT, RIGHT.tolist(), torch.tensor(RIGHT), RIGHT.astype(np.float32), RIGHT + 1e-8],
    ids=["itself", "lists", "tensor", "float32", "within tolerance"],
)
def test_right_values(value: object) -> None:
    """The same numbers are right, whatever holds them."""
    assert value == approx(RIGHT)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (RIGHT.T[:1], "shape (1, 2)"),
        (RIGHT * 2, "the values are wrong"),
        (RIGHT + np.eye(2)[[0, 0]], "some of the values"),
        (np.full((2, 2), np.nan), "nan or infinity"),
        (None, "None"),
        ("text", "a str"),
        (RIGHT.astype(complex), "dtype"),
    ],
    ids=["shape", "values", "one value", "nan", "None", "text", "complex"],
)
def test_wrong_values_say_how(value: object, words: str) -> None:
    """What is said names the difference and no expected value."""
    assert (value == approx(RIGHT)) is False
    assert words in module.last_difference
    assert "0.25" not in module.last_difference


def test_a_number_is_compared_with_every_element() -> None:
    """`array == approx(1.0)` asks it of all elements."""
    assert RIGHT.sum(axis=-1) == approx(1.0)
    assert not np.array([1.0, 1.1]) == approx(1.0)  # noqa: SIM201


def test_kinds_of_single_numbers() -> None:
    """A Python float, a numpy float, a 0-d array and a 0-d tensor are one value."""
    for value in (0.5, np.float64(0.5), np.array(0.5), torch.tensor(0.5)):
        assert value == approx(np.array(0.5))
    assert not np.array([0.5]) == approx(np.array(0.5))  # noqa: SIM201


def test_an_object_equal_to_everything_has_no_say() -> None:
    """Comparison happens on numbers only."""

    class Equal:
        def __eq__(self, other: object) -> bool:
            return True

        __hash__ = None  # type: ignore[assignment]

    assert approx(RIGHT).difference(Equal()) == "the result is a Equal, and no number or array"


def test_float32_is_held_to_its_own_precision() -> None:
    """Expected values in float32 are compared to 1e-5, in float64 to 1e-6."""
    assert RIGHT * (1 + 5e-6) == approx(RIGHT.astype(np.float32))
    assert not RIGHT * (1 + 5e-6) == approx(RIGHT)  # noqa: SIM201
