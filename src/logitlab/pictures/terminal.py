"""Draw a picture with characters, for a terminal of any width from 40 columns on.

Mistake and right differ in colour and in the character that draws them, so that nothing is lost
without colour. With `plain` only ASCII is used.
"""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from rich.text import Text

from logitlab.pictures.shapes import Curves, Panel, Picture, Ranges, Table, nice_ticks

__all__ = ["to_text"]

HEIGHT = 11
LEFT = 7
WRONG, RIGHT = "bold red", "cyan"
UNICODE = {"wrong": "●", "right": "·", "v": "│", "h": "─", "corner": "└", "tick": "┤", "fill": "█▒"}
ASCII = {"wrong": "o", "right": ".", "v": "|", "h": "-", "corner": "+", "tick": "+", "fill": "#:"}


def to_text(picture: Picture, width: int, plain: bool = False) -> Text:
    """Return a picture as styled text whose lines have at most `width` columns."""
    marks = ASCII if plain else UNICODE
    wide = max(30, min(width, 72))
    return Text("\n\n").join(_panel(panel, wide, marks) for panel in picture.panels)


def _panel(panel: Panel, width: int, marks: dict[str, str]) -> Text:
    head = [Text(line, style="bold") for line in textwrap.wrap(panel.title, width)]
    if isinstance(panel, Curves):
        lines = _curves(panel, width, marks)
    elif isinstance(panel, Table):
        lines = _table(panel, width)
    else:
        lines = _ranges(panel, width, marks)
    for line in lines:
        line.rstrip()
    return Text("\n").join([*head, *lines])


def _curves(panel: Curves, width: int, marks: dict[str, str]) -> list[Text]:
    low_x, high_x, low_y, high_y = panel.bounds
    columns = width - LEFT - 1
    field = [[(" ", "")] * columns for _ in range(HEIGHT)]
    for line in sorted(panel.lines, key=lambda line: not line.right):
        mark = (marks["right"], RIGHT) if line.right else (marks["wrong"], WRONG)
        places = [
            (
                (columns - 1) * (x - low_x) / (high_x - low_x),
                (HEIGHT - 1) * (high_y - y) / (high_y - low_y),
            )
            for x, y in panel.shown(line)
        ]
        for column, row in _joined(places):
            field[round(row)][round(column)] = mark
    labels = {
        HEIGHT - 1 - round((HEIGHT - 1) * (tick - low_y) / (high_y - low_y)): f"{tick:g}"
        for tick in nice_ticks(low_y, high_y)
    }
    lines = [Text(panel.y_label)]
    for row, cells in enumerate(field):
        edge = marks["tick"] if row in labels else marks["v"]
        text = Text(f"{labels.get(row, ''):>{LEFT - 1}} {edge}")
        for character, style in cells:
            text.append(character, style)
        lines.append(text)
    lines.append(Text(" " * LEFT + marks["corner"] + marks["h"] * columns))
    lines.append(_scale(low_x, high_x, LEFT + 1, columns))
    lines += [Text(" " * LEFT + part) for part in textwrap.wrap(panel.x_label, columns)]
    return [*lines, _legend(panel, marks)]


def _joined(places: list[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """Fill in the places between those given, so that a line has no holes."""
    for (x0, y0), (x1, y1) in pairwise(places):
        steps = math.ceil(max(abs(x1 - x0), abs(y1 - y0), 1))
        for step in range(steps + 1):
            yield x0 + (x1 - x0) * step / steps, y0 + (y1 - y0) * step / steps


def _legend(panel: Curves, marks: dict[str, str]) -> Text:
    text = Text(" " * LEFT)
    for line in panel.lines:
        mark, style = (marks["right"], RIGHT) if line.right else (marks["wrong"], WRONG)
        text.append(mark * 3, style)
        text.append(f" {line.name}   ")
    return text


def _scale(low: float, high: float, left: int, columns: int) -> Text:
    line = [" "] * (left + columns + 3)
    for tick in nice_ticks(low, high):
        label = f"{tick:g}"
        start = left + round((columns - 1) * (tick - low) / (high - low)) - len(label) // 2
        line[start : start + len(label)] = label
    return Text("".join(line).rstrip())


def _table(panel: Table, width: int) -> list[Text]:
    panel = _narrowed(panel, width)
    names = max(len(name) for name in panel.rows)
    widest = max(len(cell) for row in panel.cells for cell in row)
    widest = max(widest + 2, *(len(name) for name in (*panel.columns, *panel.column_notes)))
    notes = max((len(note) + 3 for note in panel.row_notes), default=0)
    fits = names + len(panel.columns) * (widest + 2) + notes <= width
    gap = "  " if fits else " "
    head = Text(" " * names)
    for name in panel.columns:
        head.append(f"{gap}{name:>{widest}}", "dim")
    lines = [head]
    for r, name in enumerate(panel.rows):
        line = Text(f"{name:<{names}}", "dim")
        for c, cell in enumerate(panel.cells[r]):
            inside = (r, c) in panel.wanted
            shown = f"[{cell}]" if inside else f" {cell} "
            line.append(
                f"{gap}{shown:>{widest}}", RIGHT if inside else WRONG if panel.wanted else ""
            )
        if panel.row_notes:
            line.append(f"{gap} {panel.row_notes[r]}", "bold")
        lines.append(line)
    if panel.column_notes:
        foot = Text(" " * names)
        for note in panel.column_notes:
            foot.append(f"{gap}{note:>{widest}}", "bold")
        lines.append(foot)
    return lines


def _narrowed(panel: Table, width: int) -> Table:
    """Return a table that fits: with numbers for names, and without notes on rows if it must."""
    cell = max(len(cell) for row in panel.cells for cell in row) + 3
    notes = max((len(note) + 2 for note in panel.row_notes), default=0)
    names = max(len(name) for name in panel.rows)
    columns = max(cell, *(len(name) + 1 for name in (*panel.columns, *panel.column_notes)))
    if names + len(panel.columns) * columns + notes <= width:
        return panel
    rows, heads = (tuple(n.split()[-1] for n in names) for names in (panel.rows, panel.columns))
    narrow = len(rows[0]) + len(heads) * max(cell, *(len(n) + 1 for n in panel.column_notes), 0)
    kept = panel.row_notes if narrow + notes <= width else ()
    return replace(panel, rows=rows, columns=heads, row_notes=kept)


def _ranges(panel: Ranges, width: int, marks: dict[str, str]) -> list[Text]:
    low, high = panel.bounds
    names = max(len(name) for name, _ in panel.rows) + 1
    columns = width - names - 3
    lines = []
    for name, spans in panel.rows:
        line = Text(f"{name:<{names}}")
        for start, end, what in spans:
            first, last = (round(columns * (x - low) / (high - low)) for x in (start, end))
            good = what == panel.good
            label = f" {what} " if last - first > len(what) + 3 else ""
            fill = marks["fill"][0 if good else 1]
            line.append(label.center(last - first, fill), RIGHT if good else WRONG)
        lines.append(line)
    lines.append(_scale(low, high, names, columns))
    return [*lines, Text(" " * names + panel.x_label)]
