"""What is said of code that no mistake explains: the property that broke."""

import numpy as np
import pytest

from logitlab.outcome import Error, Outcome
from logitlab.properties import property_broken, shown_call, without_numbers

RIGHT = np.array([[0.1, 0.2, 0.7], [0.3, 0.3, 0.4], [0.5, 0.25, 0.25]])


@pytest.mark.parametrize(
    ("got", "words"),
    [
        (RIGHT, ""),
        (RIGHT * 3, "every value is 3 times what it should be"),
        (-RIGHT, "it is right but for the sign"),
        (RIGHT.T, "it is right but for being transposed"),
        (RIGHT[:2].T, "the shape is (3, 2) and should be (3, 3)"),
        (RIGHT.ravel(), "the values are right, the shape is (9,) and should be (3, 3)"),
        (RIGHT + 0.1 * np.eye(3)[[1]] * [[0], [1], [0]], "only some rows are wrong: 1"),
        (RIGHT + 0.2, "a row sums to 1.6, and should sum to 1"),
        (np.where(RIGHT < 0.5, np.nan, RIGHT), "the result contains nan or infinity"),
        (None, "the result is None: is there a `return`?, and should be numbers"),
        ("x", "the result is a str, and should be numbers"),
    ],
    ids="right factor sign transposed shape flat row sum nan None text".split(),
)
def test_properties_of_values(got: object, words: str) -> None:
    """The nearest miss is described, not the distance."""
    assert property_broken(Outcome("value", got), Outcome("value", RIGHT)) == words


def test_properties_of_outcomes() -> None:
    """Exceptions, ends, changed arguments and lost gradients are properties too."""
    right = Outcome("value", 1.0, wants_gradient=True, gradient=[np.ones(2)])
    raised = Outcome("raised", error=Error("ValueError", "no", "f.py", 3, "return g(x)"))
    assert "ValueError: no (line 3: return g(x))" in property_broken(raised, right)
    assert property_broken(Outcome("ended", words="it left"), right) == "it left"
    changed = Outcome("value", 1.0, changed={0: None})
    assert property_broken(changed, Outcome("value", 1.0)) == "it changes its argument"
    cut = Outcome("value", 1.0, wants_gradient=True, gradient=None)
    assert "no gradient flows back" in property_broken(cut, right)


def test_hidden_inputs_yield_no_numbers() -> None:
    """Of a hidden input nothing is said that holds a digit."""
    right = Outcome("value", RIGHT)
    assert without_numbers(Outcome("value", RIGHT * 3), right) == ""
    assert without_numbers(Outcome("value", -RIGHT), right) == "it is right but for the sign"
    spelt = Outcome("raised", error=Error("ValueError", "one point five"))
    assert without_numbers(spelt, right) == "it raises ValueError"
    own = Outcome("raised", error=Error("OnePointFive", ""))
    assert without_numbers(own, right) == "it raises an exception of its own"


def test_a_call_is_shown_as_it_is_typed() -> None:
    """One line, plain lists."""
    assert shown_call("f", (np.array([1.0, 2.0]), 3)) == "f([1.0, 2.0], 3)"
