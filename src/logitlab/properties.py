"""Describe how an outcome is wrong by a property that broke: for code that no mistake explains.

Words like "a row sums to 1.7" or "every value is 3 times too large" help a student to find her
own mistake. They are said of inputs of the public kind; of hidden inputs, only what contains no
number.
"""

from __future__ import annotations

import builtins
from typing import Any

import numpy as np

from logitlab.outcome import Outcome
from logitlab.sameness import as_array, close

TOLERANCE = 1e-4
WRONG = "the values are wrong"
SMALL = 12  # numbers that can be shown
Array = np.ndarray[Any, Any]


@np.errstate(all="ignore")  # a student's numbers may be anything
def property_broken(got: Outcome, right: Outcome) -> str:
    """Say in which way `got` is wrong where `right` is right; "" if it is not."""
    if got.kind == "ended":
        return got.words
    if got.kind != "value":
        return f"it raises {got.error}" if got.error else "it is not defined"
    words = _of_values(got.value, right.value)
    if words:
        return words
    if got.changed and not right.changed:
        return "it changes its argument"
    if right.gradient is not None and got.wants_gradient:
        if got.gradient is None:
            return "the result has lost its connection to the input: no gradient flows back"
        words = _of_values(got.gradient, right.gradient)
        return f"the gradient: {words}" if words else ""
    return ""


def without_numbers(got: Outcome, right: Outcome) -> str:
    """Say the same of a hidden input: only whether it raises, its shape, kind or finiteness.

    An exception may spell the input out in letters: of one, the type is told if Python has it.
    """
    if got.kind == "raised":
        kind = got.error.type if got.error else ""
        known = isinstance(getattr(builtins, kind, None), type)
        return f"it raises {kind if known else 'an exception of its own'}"
    words = property_broken(got, right)
    return "" if any(character.isdigit() for character in words) else words


def _of_values(got: Any, right: Any) -> str:
    if isinstance(right, list) and isinstance(got, list) and len(right) == len(got):
        return next(filter(None, (_of_values(*pair) for pair in zip(got, right, strict=True))), "")
    first, second = as_array(got), as_array(right)
    if second is None:
        return "" if type(got) is type(right) else f"the result is {_kind(got)}"
    if first is None:
        return f"the result is {_kind(got)}, and should be numbers"
    if first.shape != second.shape:
        return _of_shapes(first, second)
    return _of_numbers(first.astype(np.float64), second.astype(np.float64))


def _kind(value: Any) -> str:
    return "None: is there a `return`?" if value is None else f"a {type(value).__name__}"


def _of_shapes(got: Array, right: Array) -> str:
    if got.ndim == 2 and got.T.shape == right.shape and close(got.T, right, TOLERANCE):
        return "it is right but for being transposed"
    if got.size == right.size and close(got.reshape(right.shape), right, TOLERANCE):
        return f"the values are right, the shape is {got.shape} and should be {right.shape}"
    return f"the shape is {got.shape} and should be {right.shape}"


def _of_numbers(got: Array, right: Array) -> str:
    if close(got, right, TOLERANCE / 10):
        return ""
    if not np.isfinite(got).all():
        return "the result contains nan or infinity"
    if close(-got, right, TOLERANCE):
        return "it is right but for the sign"
    factor = _factor(got, right)
    if factor is not None:
        return f"every value is {factor:.4g} times what it should be"
    if got.ndim == 2 and got.shape[0] == got.shape[1] and close(got.T, right, TOLERANCE):
        return "it is right but for being transposed"
    rows = _wrong_rows(got, right)
    if rows:
        return rows
    return _sums(got, right) or _range(got, right) or WRONG


def _factor(got: Array, right: Array) -> float | None:
    """Return the one factor between all values, if there is one."""
    large = np.abs(right) > TOLERANCE
    if not large.any():
        return None
    ratios = got[large] / right[large]
    factor = float(ratios.flat[0])
    ratio_is_one = abs(factor - 1) < TOLERANCE or abs(factor) < TOLERANCE
    return None if ratio_is_one or not close(got, factor * right, TOLERANCE) else factor


def _wrong_rows(got: Array, right: Array) -> str:
    """Name the rows that are wrong, if some but not all are."""
    if got.ndim != 2 or len(got) < 2:
        return ""
    wrong = [i for i in range(len(got)) if not close(got[i], right[i], TOLERANCE)]
    if 0 < len(wrong) < len(got):
        return f"only some rows are wrong: {', '.join(str(i) for i in wrong)}"
    return ""


def _sums(got: Array, right: Array) -> str:
    """Say what rows sum to that should sum to 1."""
    if not right.ndim or right.shape[-1] < 2 or not close(right.sum(-1), np.ones(()), 1e-6):
        return ""
    sums = np.atleast_1d(got.sum(-1))
    off = np.abs(sums - 1) > TOLERANCE
    return f"a row sums to {sums[off][0]:.4g}, and should sum to 1" if off.any() else ""


def _range(got: Array, right: Array) -> str:
    if (right >= 0).all() and (got < -TOLERANCE).any():
        return "some values are negative"
    if (right <= 1).all() and (right >= 0).all() and (got > 1 + TOLERANCE).any():
        return "some values are above 1"
    if (right <= 0).all() and (got > TOLERANCE).any():
        return "some values are positive"
    return ""


def with_value(words: str, value: Any) -> str:
    """Add what a call gave where words alone say little; for values of public inputs."""
    array = as_array(value)
    if words != WRONG or array is None or array.size > SMALL:
        return words
    short = np.array2string(array.astype(np.float64), precision=3, suppress_small=True)
    return f"it gives {' '.join(short.split())}, and {words}"


def shown_call(function: str, args: tuple[Any, ...]) -> str:
    """Write a call as a student would type it, in one line."""
    return f"{function}({', '.join(_literal(arg) for arg in args)})"


def _literal(value: Any) -> str:
    array = as_array(value)
    if array is None or isinstance(value, (bool, int, float, list)):
        return repr(value)
    return str(array.tolist())
