"""Pictures of what a mistake does: `picture("double-softmax")`, drawn by `svg` or `terminal`."""

from __future__ import annotations

from logitlab.pictures.curves import CURVES
from logitlab.pictures.own import own_picture
from logitlab.pictures.shapes import Curves, Line, Panel, Picture, Ranges, Table
from logitlab.pictures.svg import to_svg
from logitlab.pictures.tables import TABLES

__all__ = [
    "Curves",
    "Line",
    "Panel",
    "Picture",
    "Ranges",
    "Table",
    "own_picture",
    "picture",
    "pictured",
    "to_svg",
]

_PICTURES = {**CURVES, **TABLES}

# The same wrong idea may look different elsewhere: these pictures fit only the exercises named.
_ONLY = {
    "missing-keepdims": ("ex01", "ex02"),
    "softmax-over-samples": ("ex01", "ex02", "ex05", "ex10"),
}


def picture(mistake: str, exercise: str = "") -> Picture | None:
    """Return the picture that helps to understand a mistake, or None if words do better."""
    make = _PICTURES.get(mistake)
    fits = not exercise or exercise[:4] in _ONLY.get(mistake, (exercise[:4],))
    return make() if make and fits else None


def pictured() -> tuple[str, ...]:
    """Return the ids that have a picture."""
    return tuple(_PICTURES)
