"""Make a picture of a drawing: the student's own function beside what it should be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from logitlab.pictures.shapes import Curves, Line, Picture, Table

__all__ = ["own_picture"]

Values = Sequence[float | None]
ENOUGH = 3  # numbers, for a curve
FLAT = 0.4  # as a share of the range of the right curve
ROUND = 1e-3


def own_picture(drawing: Any, function: str) -> Picture | None:
    """Return the picture of what `logitlab.drawing` drew; None for anything that it did not."""
    if not isinstance(drawing, dict):
        return None
    try:
        return (_curve if drawing["kind"] == "curve" else _grid)(drawing, function)
    except (KeyError, TypeError, ValueError, IndexError, OverflowError, ZeroDivisionError):
        return None


def _curve(drawing: Mapping[str, Any], function: str) -> Picture | None:
    own, right = [*drawing["own"]], [*drawing["right"]]
    low, high = drawing["range"]
    xs = [low + (high - low) * step / (len(own) - 1) for step in range(len(own))]
    mine, its = _points(xs, own), _points(xs, right)
    if len(mine) < ENOUGH or len(its) < ENOUGH:
        return None
    y, x = str(drawing["y"]), str(drawing["x"])
    lines = (Line(f"your {function}", mine), Line("right", its, True))
    title = _title(x, y, xs, own, right)
    return Picture(
        f"own-{function}",
        f"A chart of the {y} over the {x}, drawn from your function. {title}. Yours: "
        f"{_course(xs, own)}. Right: {_course(xs, right)}.",
        (Curves(title, x, y, lines, _y_range(mine, its)),),
    )


def _points(xs: Sequence[float], values: Values) -> tuple[tuple[float, float], ...]:
    return tuple((float(x), float(v)) for x, v in zip(xs, values, strict=True) if v is not None)


def _y_range(
    mine: Sequence[tuple[float, float]], its: Sequence[tuple[float, float]]
) -> tuple[float, float]:
    """Show the right curve whole, and of the other what is not too far from it."""
    low, high = min(y for _, y in its), max(y for _, y in its)
    room = high - low or max(abs(high), 1.0)
    lowest = max(min(y for _, y in mine), low - room)
    highest = min(max(y for _, y in mine), high + room)
    low, high = min(low, lowest), max(high, highest)
    return (low, high) if high > low else (low - 1, high + 1)


def _title(x: str, y: str, xs: Sequence[float], own: Values, right: Values) -> str:
    """Say in one line what there is to see."""
    gaps = [x for x, v in zip(xs, own, strict=True) if v is None]
    if gaps:
        return f"Your {y} is {_where(gaps, [*xs])}"
    pairs = [(a, b) for a, b in zip(own, right, strict=True) if a is not None and b is not None]
    low, high = min(a for a, _ in pairs), max(a for a, _ in pairs)
    least, most = min(b for _, b in pairs), max(b for _, b in pairs)
    if high == low:
        return f"Your {y} is always {_short(high)}"
    if all(abs(a + b) <= ROUND * max(abs(b), 1) for a, b in pairs):
        return f"Your {y} is right but for its sign"
    factors = [a / b for a, b in pairs if abs(b) > ROUND]
    if factors and max(factors) - min(factors) < 0.01 * abs(factors[0]):
        return f"Your {y} is {factors[0]:.3g} times what it should be"
    if high - low < FLAT * (most - least):
        return (
            f"Your {y} stays between {_short(low)} and {_short(high)}; "
            f"the right one runs from {_short(least)} to {_short(most)}"
        )
    place, (a, b) = max(enumerate(pairs), key=lambda item: abs(item[1][0] - item[1][1]))
    where = f"After {xs[place]:g} steps" if x == "steps" else f"At {xs[place]:.3g}"
    return f"{where} your {y} is {_short(a)}, and should be {_short(b)}"


def _where(gaps: Sequence[float], xs: list[float]) -> str:
    """Say where there is no number: at one place, at one end or both, or here and there."""
    if len(gaps) == 1:
        return f"no number at {gaps[0]:.3g}"
    if gaps == xs[-len(gaps) :]:
        return f"no number from about {gaps[0]:.3g} on"
    if gaps == xs[: len(gaps)]:
        return f"no number up to about {gaps[-1]:.3g}"
    inside = [x for x in xs if x not in gaps]
    first = xs.index(inside[0])
    if inside == xs[first : first + len(inside)]:
        return f"a number only from about {inside[0]:.3g} to {inside[-1]:.3g}"
    return "no number at some places"


def _course(xs: Sequence[float], values: Values) -> str:
    places = (0, len(xs) // 2, len(xs) - 1)
    return ", ".join(f"{_value(values[place])} at {xs[place]:g}" for place in places)


def _value(value: float | None) -> str:
    return "no number" if value is None else _short(value)


def _short(value: float) -> str:
    """Write a number with two decimals, and none that is minus zero."""
    text = f"{value:.2f}"
    return text.removeprefix("-") if float(text) == 0 else text


def _grid(drawing: Mapping[str, Any], function: str) -> Picture:
    cells, right = drawing["own"], drawing["right"]
    sums = [None if None in row else sum(row) for row in cells]
    ones = frozenset(
        (r, c)
        for r, row in enumerate(right)
        for c, value in enumerate(row)
        if value == 1 and r < len(cells) and c < len(cells[0])
    )
    words = " and ".join(dict.fromkeys(_value(total) for total in sums))
    if ones:
        title = f"Your {function}: a 1 belongs into the framed places, 0 everywhere else"
    elif None in sums:
        title = f"Your {function} gives no number here (nan or infinity)"
    else:
        title = f"Your {function}: each row should add up to 1, and yours to {words}"
    table = Table(
        title,
        tuple(f"{drawing['rows']} {n}" for n in range(len(cells))),
        tuple(f"{drawing['columns']} {n}" for n in range(len(cells[0]))),
        tuple(tuple(_cell(value, bool(ones)) for value in row) for row in cells),
        tuple(tuple(0.0 if v is None else min(abs(v), 1.0) for v in row) for row in cells),
        () if ones else tuple("no sum" if s is None else f"sum {s:.2f}" for s in sums),
        (),
        ones,
    )
    rows = "; ".join(", ".join(_value(value) for value in row) for row in cells)
    alt = f"A table of what your function gives, row by row: {rows}. {title}."
    return Picture(f"own-{function}", alt, (table,))


def _cell(value: float | None, short: bool) -> str:
    return "nan" if value is None else f"{value:g}" if short else f"{value:.2f}"
