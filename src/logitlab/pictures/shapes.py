"""What a picture is made of: curves, a table with sums, or ranges on a number line.

The same data is drawn as SVG and in the terminal. A solid line is what a mistake gives, a dashed
one what is right.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

__all__ = ["Curves", "Line", "Panel", "Picture", "Ranges", "Table", "nice_ticks"]


@dataclass(frozen=True)
class Line:
    """Hold a named curve as points; `right` marks what it should be."""

    name: str
    points: tuple[tuple[float, float], ...]
    right: bool = False


@dataclass(frozen=True)
class Curves:
    """Hold lines over one pair of axes; the range of y is the given one, or that of the points."""

    title: str
    x_label: str
    y_label: str
    lines: tuple[Line, ...]
    y_range: tuple[float, float] | None = None

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Return the lowest and highest x, and the lowest and highest y, that are shown."""
        xs = [x for line in self.lines for x, _ in line.points]
        ys = [y for line in self.lines for _, y in line.points]
        low, high = self.y_range or (min(ys), max(ys))
        return min(xs), max(xs), low, high

    def shown(self, line: Line) -> list[tuple[float, float]]:
        """Return the points of a line that lie within the range of y."""
        _, _, low, high = self.bounds
        return [(x, y) for x, y in line.points if low <= y <= high]


@dataclass(frozen=True)
class Table:
    """Hold cells as text, shaded by `shades` from 0 to 1, with a note beside each row and below.

    `wanted` holds the places (row, column) that alone should count, where that is the point.
    """

    title: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    shades: tuple[tuple[float, ...], ...]
    row_notes: tuple[str, ...] = ()
    column_notes: tuple[str, ...] = ()
    wanted: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True)
class Ranges:
    """Hold what happens where on a number line: per row, spans (start, end, what)."""

    title: str
    x_label: str
    bounds: tuple[float, float]
    rows: tuple[tuple[str, tuple[tuple[float, float, str], ...]], ...]
    good: str


Panel = Curves | Table | Ranges


@dataclass(frozen=True)
class Picture:
    """Hold the panels of a picture and what they show, in words, for those who cannot see it."""

    name: str
    alt: str
    panels: tuple[Panel, ...]


def nice_ticks(low: float, high: float, count: int = 5) -> list[float]:
    """Return about `count` round numbers from low to high, 1, 2 or 5 times a power of 10 apart."""
    rough = (high - low) / max(count - 1, 1)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.8)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [number * step for number in range(first, last + 1)]
