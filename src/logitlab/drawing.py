"""Draw a function that lost points beside the right one, from inputs that students may see.

A grader says what shows a wrong function best; the first drawing in which it differs is kept:

    def loss_over_lead(student, lead):
        return student.cross_entropy(torch.tensor([[lead, 0.0, 0.0]]), torch.tensor([0]))

    DRAWN = {"cross_entropy": [Curve("lead of the right class", "loss", (-6, 6), loss_over_lead)]}

A drawing is plain numbers, ready for JSON; `pictures.own` makes a picture of it. It is asked of a
process that has seen no hidden input, so that none can come back as a value.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from logitlab.handles import StudentError
from logitlab.sameness import as_array
from logitlab.sandbox import SandboxError
from logitlab.student import Student

__all__ = ["Curve", "Drawing", "Grid", "Run", "drawn"]

STEPS = 32
MOST = 6  # rows and columns of a grid
CLOSE = 0.01  # as a share of the range of the right values: less cannot be seen
# What a grader's own code may raise when it handles a value of the wrong kind.
NO_NUMBER = (TypeError, ValueError, AttributeError, ArithmeticError, LookupError, RuntimeError)

Drawing = dict[str, Any]
Right = tuple[Drawing, list[bytes]]  # drawing of the reference, and the calls it was made from


@dataclass(frozen=True)
class Curve:
    """A number over another: `value(student, x)` returns it, for x in the range."""

    x: str
    y: str
    range: tuple[float, float]
    value: Callable[[Student, float], Any]

    def of(self, student: Student) -> Drawing:
        """Ask a student's function; raises StudentError or TypeError if there is no number."""
        low, high = self.range
        xs = [low + (high - low) * step / STEPS for step in range(STEPS + 1)]
        return _curve(self.x, self.y, self.range, [self.value(student, x) for x in xs])

    def differs(self, own: Drawing, right: Drawing) -> bool:
        """Whether the eye can tell the curve from the right one."""
        return _apart(own, right)


@dataclass(frozen=True)
class Run:
    """A number that changes from step to step: `values(student, count)` returns all of them."""

    x: str
    y: str
    count: int
    values: Callable[[Student, int], Sequence[Any]]

    def of(self, student: Student) -> Drawing:
        """Ask a student's function; raises StudentError or TypeError if there is no number."""
        values = self.values(student, self.count)
        return _curve(self.x, self.y, (0, len(values) - 1), values)

    def differs(self, own: Drawing, right: Drawing) -> bool:
        """Whether the eye can tell the curve from the right one."""
        return _apart(own, right)


@dataclass(frozen=True)
class Grid:
    """A small table of numbers, one row for each of `rows`: `values(student)` returns it."""

    rows: str
    columns: str
    values: Callable[[Student], Any]

    def of(self, student: Student) -> Drawing:
        """Ask a student's function; raises StudentError or TypeError if it gives no table."""
        array = as_array(self.values(student))
        if array is None or array.ndim != 2 or not 0 < max(array.shape) <= MOST:
            raise TypeError("no small table")
        cells = [[_number(value) for value in row] for row in array.tolist()]
        return {"kind": "grid", "rows": self.rows, "columns": self.columns, "own": cells}

    def differs(self, own: Drawing, right: Drawing) -> bool:
        """Whether sums of rows differ, or places where there should be a 1."""
        if all(value in (0, 1) for row in right["own"] for value in row):
            return bool(own["own"] != right["own"])
        sums = [sum(math.nan if v is None else v for v in row) for row in own["own"]]
        return not all(abs(total - 1) <= CLOSE for total in sums)


def drawn(
    wanted: Sequence[Curve | Run | Grid], student: Student, right: Callable[[int], Right]
) -> Drawing | None:
    """Return the first drawing that shows that a student's function is wrong, if there is one.

    `right(place)` is that of the reference. Raises SandboxError.
    """
    for place, one in enumerate(wanted):
        drawing, requests = right(place)
        student.expect(requests)
        try:
            own = one.of(student)
        except SandboxError:
            raise
        except (StudentError, *NO_NUMBER):
            continue
        if one.differs(own, drawing):
            return {**own, "right": drawing["own"]}
    return None


def _curve(x: str, y: str, ends: tuple[float, float], values: Sequence[Any]) -> Drawing:
    own = [_number(value) for value in values]
    if all(value is None for value in own):
        raise TypeError("an empty curve shows nothing")
    return {"kind": "curve", "x": x, "y": y, "range": list(ends), "own": own}


def _apart(own: Drawing, right: Drawing) -> bool:
    seen = [value for value in right["own"] if value is not None]
    span = max(seen) - min(seen) or 1.0
    pairs = zip(own["own"], right["own"], strict=True)
    return any(a is None or b is None or abs(a - b) > CLOSE * span for a, b in pairs)


def _number(value: Any) -> float | None:
    """Return a value of one number, to four digits; None for one that is not finite."""
    array = as_array(value)
    if array is None or array.size != 1:
        raise TypeError("not one number")
    number = float(array.reshape(()))
    return float(f"{number:.4g}") if math.isfinite(number) else None
