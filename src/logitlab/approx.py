"""`==` for arrays, tensors and numbers within a tolerance, for use in graders.

    assert student.softmax(BATCH) == approx(softmax(BATCH))

Like `pytest.approx`, but vectorised, for tensors too, and silent about the expected values: what
it says of a difference may be shown to a student.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from logitlab.sameness import as_array

# Set by the last comparison that failed; the engine shows it with the check that failed.
last_difference = ""


class approx:
    """A value to compare with, to within a relative and an absolute tolerance.

    `rel` and `abs` default to 1e-6; with `expected` in float32, to 1e-5. Shapes must be equal,
    where Python numbers, 0-d arrays and 0-d tensors have the same shape; a plain number as
    `expected` is compared with every element. Non-finite values are never right.
    """

    __array_ufunc__ = None  # numpy then leaves `array == approx(...)` to us
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, expected: Any, rel: float | None = None, abs: float | None = None) -> None:
        array = as_array(expected)
        if array is None:
            raise TypeError(f"cannot compare with a {type(expected).__name__}")
        default = 1e-5 if array.dtype == np.float32 else 1e-6
        self.expected = array
        self.scalar = isinstance(expected, (bool, int, float))
        self.rel = default if rel is None else rel
        self.abs = default if abs is None else abs

    def __eq__(self, other: object) -> bool:
        difference = self.difference(other)
        if difference:
            global last_difference
            last_difference = difference
        return not difference

    @classmethod
    def __torch_function__(
        cls, function: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> bool:
        """Compare for a tensor, which would otherwise find out by an exception that it cannot."""
        first, second = args
        return bool(second == first if isinstance(second, cls) else first == second)

    def difference(self, other: object) -> str:
        """Say in which way `other` differs, without the expected values; "" if it does not."""
        got = as_array(other)
        if got is None:
            return f"the result is {_kind(other)}, and no number or array"
        if not self.scalar and got.shape != self.expected.shape:
            return f"the result has shape {got.shape}, and should have {self.expected.shape}"
        if got.dtype.kind not in "biuf":
            return f"the result has dtype {got.dtype}"
        values = got.astype(np.float64)
        if not np.isfinite(values).all():
            return "the result contains nan or infinity"
        wanted = self.expected.astype(np.float64)
        with np.errstate(all="ignore"):
            right = np.abs(values - wanted) <= self.abs + self.rel * np.abs(wanted)
        if right.all():
            return ""
        if right.ndim and right.any() and not self.scalar:
            return "some of the values are wrong"
        return "the value is wrong" if not right.ndim else "the values are wrong"

    def __repr__(self) -> str:
        return f"approx({self.expected})"


def _kind(value: object) -> str:
    if value is None:
        return "None (is there a `return`?)"
    return f"a {type(value).__name__}"
