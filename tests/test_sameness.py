"""When two outcomes are the same: what a diagnosis rests on."""

import numpy as np
import pytest
import torch

from logitlab.outcome import Error, Outcome
from logitlab.sameness import Sameness, as_array, same

HOW = Sameness()
NAN = float("nan")


def value(v: object, **extra: object) -> Outcome:
    """An outcome that is a value."""
    return Outcome("value", value=v, **extra)  # type: ignore[arg-type]


def raised(kind: str, message: str = "") -> Outcome:
    """An outcome that is an exception."""
    return Outcome("raised", error=Error(kind, message))


RIGHT = value(np.array([[0.1, 0.9], [0.4, 0.6]]))


@pytest.mark.parametrize(
    ("got", "model"),
    [
        (np.array([1.0, 2.0]), [1.0, 2.0]),
        (np.float64(3.0), 3.0),
        (np.array([1, 0]), np.array([1.0, 0.0])),
        ([[NAN, 1.0], [0.5, 0.5]], [[0.0, NAN], [0.5, 0.5]]),
        (np.array([np.inf, 0.0]), np.array([NAN, 0.0])),
        ((1, [2.0]), (1, [2.0])),
        ({"shape": [2, 3], "softmax": True}, {"shape": [2, 3], "softmax": True}),
        (None, None),
    ],
    ids="list,scalar,dtype,nan-in-row,inf-nan,nested,facts,None".split(","),
)
def test_same_values(got: object, model: object) -> None:
    """How the code is written does not matter: containers, dtypes, where an overflow spreads."""
    assert same(value(got), value(model), RIGHT, HOW)


@pytest.mark.parametrize(
    ("got", "model"),
    [
        (np.zeros((2, 1)), np.zeros(2)),
        (np.array([1.0, 2.0]), np.array([1.0, 2.1])),
        ([[NAN, 1.0], [0.5, 0.5]], [[0.0, 1.0], [0.5, 0.5]]),
        ([[0.0, 1.0], [0.5, 0.5]], [[NAN, 1.0], [0.5, 0.5]]),
        ([[NAN, 1.0], [0.5, 0.4]], [[NAN, 1.0], [0.5, 0.5]]),
        (None, 0.0),
        ({"a": 1}, {"a": 2}),
        ({"a": 1}, {"a": 1, "b": 2}),
        (5.0, float("inf")),
        (np.array([1.0, 2.0]), np.array([np.inf, 2.0])),
    ],
    ids="shape,value,nan-unpredicted,nan-missing,other-row,None,fact,facts,inf,inf-row".split(","),
)
def test_different_values(got: object, model: object) -> None:
    """Numbers count, shapes count, and so does which rows an overflow destroyed."""
    assert not same(value(got), value(model), RIGHT, HOW)


def test_dtype_counts_where_it_is_asked_for() -> None:
    """Floats are no class indices, but an int32 is as good as an int64."""
    how = Sameness(dtype=True)
    ints = value(np.array([1, 0]))
    assert not same(value(np.array([1.0, 0.0])), ints, RIGHT, how)
    assert same(value(np.array([1, 0], dtype=np.int32)), ints, RIGHT, how)


def test_a_python_number_is_no_tensor() -> None:
    """Where the reference returns a tensor, `.item()` makes a difference."""
    right = value(torch.tensor(0.5))
    assert not same(value(0.5), right, right, HOW)
    assert same(value(0.5), value(np.array(0.5)), value(np.array(0.5)), HOW)


def test_errors_are_compared_by_kind() -> None:
    """Two complaints about shapes are one; a TypeError is not a ValueError."""
    shapes = raised("ValueError", "operands could not be broadcast together (4,3) (4,)")
    other = raised("RuntimeError", "The size of tensor a (3) must match the size of tensor b (4)")
    assert same(shapes, other, RIGHT, HOW)
    assert not same(raised("TypeError", "x"), shapes, RIGHT, HOW)
    assert not same(raised("TypeError", "a"), raised("TypeError", "b"), RIGHT, HOW)


def test_errors_on_some_inputs_are_compared_leniently() -> None:
    """A function that works elsewhere may complain of data in its own way; a typo is no such."""
    axis, unpack = raised("AxisError", "axis 1"), raised("ValueError", "not enough values")
    assert same(unpack, axis, RIGHT, HOW, lenient=True)
    assert not same(raised("NameError", "x"), axis, RIGHT, HOW, lenient=True)


def test_gradients_count() -> None:
    """A lost gradient is told from a wrong and from a right one."""
    right = value(1.0, wants_gradient=True, gradient=[np.array([1.0])])
    lost = value(1.0, wants_gradient=True, gradient=None)
    wrong = value(1.0, wants_gradient=True, gradient=[np.array([2.0])])
    assert same(right, right, right, HOW)
    assert not same(lost, right, right, HOW)
    assert not same(wrong, right, right, HOW)
    assert same(lost, lost, right, HOW)


def test_what_a_loss_was_given_counts_where_it_is_asked_for() -> None:
    """Float one-hot rows have the value of class indices; only the call seen tells."""
    event = {"loss": "cross_entropy", "input": "scores", "target": "indices"}
    rows = value(1.0, seen=({**event, "target": "rows"},))
    indices = value(1.0, seen=(event,))
    silent = value(1.0)
    assert same(rows, indices, RIGHT, HOW)
    assert not same(rows, indices, RIGHT, Sameness(seen=True))
    assert same(silent, indices, RIGHT, Sameness(seen=True))


def test_a_stub_is_not_attempted_and_torchs_own_error_is() -> None:
    """Only a `raise NotImplementedError` of the student's own says that nothing was written."""
    mine = Error("NotImplementedError", "", "ex.py", 3, "raise NotImplementedError", own=True)
    torchs = Error("NotImplementedError", "not for Long", "ex.py", 3, "return f(x)", own=True)
    assert Outcome("raised", error=mine).not_attempted
    assert not Outcome("raised", error=torchs).not_attempted
    assert Outcome("missing").not_attempted


@pytest.mark.parametrize(
    "error",
    [
        raised("OverflowError", "math range error"),
        raised("ZeroDivisionError", "float division by zero"),
        raised("ValueError", "math domain error"),
        raised("ValueError", "expected a positive input, got 0.0"),
    ],
    ids="exp,division,log,log-from-3.14".split(","),
)
def test_math_raises_where_numpy_goes_on(error: Outcome) -> None:
    """An exception of Python's math stands for the nan of numpy, and for no number."""
    assert same(error, value(NAN), value(1.0), HOW)
    assert not same(error, value(2.0), value(1.0), HOW)
    assert not same(raised("ValueError", "something else"), value(NAN), value(1.0), HOW)


def test_leniency_ends_where_an_array_is_asked_whether_it_is_true() -> None:
    """`if` on an array is a wrong idea of its own, and no matter of shapes."""
    ambiguous = raised("ValueError", "The truth value of an array with more than one element is...")
    shapes = raised("ValueError", "operands could not be broadcast together")
    assert same(shapes, raised("AxisError", "axis 1"), RIGHT, HOW, lenient=True)
    assert same(ambiguous, ambiguous, RIGHT, HOW, lenient=True)
    assert not same(ambiguous, shapes, RIGHT, HOW, lenient=True)


def test_a_list_without_end_is_no_array() -> None:
    """Else each comparison would take a while, and there are thousands of them."""
    assert as_array([0.5] * 4096) is not None
    assert as_array([0.5] * 50_000) is None
