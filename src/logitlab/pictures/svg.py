"""Draw a picture as one SVG text that stands on its own.

The drawing brings its own background and follows the reader's light or dark mode, so it is legible
on any page. Mistake and right differ in colour, in dash and by the labels; the words for those who
cannot see it are the `aria-label`. Class names start with `ll-`, so that drawings can be put into
one HTML page together.
"""

from __future__ import annotations

import textwrap
from html import escape

from logitlab.pictures.shapes import Curves, Line, Panel, Picture, Ranges, Table, nice_ticks

__all__ = ["to_svg"]

WIDTH = 640
PLOT_HEIGHT = 210
LEFT, RIGHT, TITLE = 62, 18, 30
LETTER, BOLD, LINE = 7.4, 8.3, 18  # how wide letters are at most on average; a line's height
CELL_HEIGHT = 34
STYLE = """
.ll-back{fill:#ffffff}.ll-ink{fill:#1f2328}.ll-soft{fill:#57606a}
.ll-axis{stroke:#8c959f;stroke-width:1;fill:none}
.ll-wrong{stroke:#a63c06;stroke-width:2.5;fill:none}
.ll-right{stroke:#0b5cad;stroke-width:2.5;fill:none;stroke-dasharray:7 4}
.ll-hot{fill:#a63c06}.ll-good{fill:#0b5cad}.ll-frame{fill:none;stroke:#0b5cad;stroke-width:3}
.ll-text{font:14px system-ui,sans-serif}.ll-head{font-weight:600}
@media (prefers-color-scheme:dark){
.ll-back{fill:#161b22}.ll-ink{fill:#e6edf3}.ll-soft{fill:#adb7c2}.ll-axis{stroke:#768390}
.ll-wrong{stroke:#ffa070}.ll-right{stroke:#79b8ff}.ll-hot{fill:#ffa070}.ll-good{fill:#79b8ff}
.ll-frame{stroke:#79b8ff}}
""".replace("\n", "")


def to_svg(picture: Picture, width: int = WIDTH) -> str:
    """Return a picture as SVG; the same picture gives the same text.

    Letters are of one size whatever the width is: a narrow picture is legible in a narrow place.
    """
    parts: list[str] = []
    y = 10.0
    for panel in picture.panels:
        drawn, height = _panel(panel, y, width)
        parts += drawn
        y += height
    label = escape(picture.alt, quote=True)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {_n(y)}" role="img" '
        f'aria-label="{label}"><style>{STYLE}</style>'
        f'<rect class="ll-back" width="{width}" height="{_n(y)}" rx="8"/>'
    )
    return "\n".join([head, *parts, "</svg>"]) + "\n"


def _panel(panel: Panel, top: float, width: int) -> tuple[list[str], float]:
    lines = textwrap.wrap(panel.title, int((width - 32) / BOLD))
    head = [
        _text(16, top + 14 + LINE * number, line, "ll-ink ll-head", "start")
        for number, line in enumerate(lines)
    ]
    below = TITLE + LINE * (len(lines) - 1)
    if isinstance(panel, Curves):
        drawn, height = _curves(panel, top + below, width)
    elif isinstance(panel, Table):
        drawn, height = _table(panel, top + below, width)
    else:
        drawn, height = _ranges(panel, top + below, width)
    return head + drawn, below + height


def _curves(panel: Curves, top: float, width: int) -> tuple[list[str], float]:
    low_x, high_x, low_y, high_y = panel.bounds
    bottom, wide = top + PLOT_HEIGHT, width - LEFT - RIGHT

    def place(x: float, y: float) -> tuple[float, float]:
        return (
            LEFT + wide * (x - low_x) / (high_x - low_x),
            bottom - PLOT_HEIGHT * (y - low_y) / (high_y - low_y),
        )

    parts = [f'<path class="ll-axis" d="M{LEFT} {_n(top)}V{_n(bottom)}H{width - RIGHT}"/>']
    for tick in nice_ticks(low_x, high_x):
        x, _ = place(tick, low_y)
        parts.append(_text(x, bottom + 18, f"{tick:g}", "ll-soft"))
    for tick in nice_ticks(low_y, high_y):
        _, y = place(low_x, tick)
        parts.append(_text(LEFT - 8, y + 5, f"{tick:g}", "ll-soft", "end"))
    for line in panel.lines:
        places = [place(x, y) for x, y in panel.shown(line)]
        points = " ".join(f"{_n(x)},{_n(y)}" for x, y in places)
        parts.append(f'<polyline class="ll-{_kind(line)}" points="{points}"/>')
    y = bottom + 38
    for words in textwrap.wrap(panel.x_label, int(wide / LETTER)):
        parts.append(_text(LEFT + wide / 2, y, words, "ll-ink"))
        y += LINE
    legend, y = _legend(panel, y + 4, width)
    return parts + legend, y - top + LINE


def _legend(panel: Curves, y: float, width: int) -> tuple[list[str], float]:
    """Draw what each line is, and return where the last of it stands."""
    left = LEFT + max(90.0, LETTER * len(panel.y_label) + 24)
    parts, x = [_text(LEFT, y, f"{panel.y_label}:", "ll-ink", "start")], left
    for line in panel.lines:
        if x > left and x + 42 + LETTER * len(line.name) > width:
            x, y = left, y + LINE
        parts.append(f'<path class="ll-{_kind(line)}" d="M{_n(x)} {_n(y - 5)}h34"/>')
        parts.append(_text(x + 42, y, line.name, "ll-ink", "start"))
        x += 80 + 8 * len(line.name)
    return parts, y


def _table(panel: Table, top: float, width: int) -> tuple[list[str], float]:
    left, notes = 110, 90 if panel.row_notes else RIGHT
    wide = (width - left - notes) / len(panel.columns)
    parts = [
        _text(left + wide * (c + 0.5), top + 12, name, "ll-soft")
        for c, name in enumerate(panel.columns)
    ]
    first = top + 22
    for r, name in enumerate(panel.rows):
        y = first + r * CELL_HEIGHT
        parts.append(_text(left - 10, y + 22, name, "ll-soft", "end"))
        for c, cell in enumerate(panel.cells[r]):
            parts += _cell(panel, r, c, left + wide * c, y, wide, cell)
        if panel.row_notes:
            parts.append(_text(width - notes + 8, y + 22, panel.row_notes[r], "ll-ink", "start"))
    bottom = first + len(panel.rows) * CELL_HEIGHT
    for c, note in enumerate(panel.column_notes):
        parts.append(_text(left + wide * (c + 0.5), bottom + 18, note, "ll-ink"))
    return parts, bottom - top + (34 if panel.column_notes else 14)


def _cell(panel: Table, r: int, c: int, x: float, y: float, wide: float, text: str) -> list[str]:
    hue = "good" if (r, c) in panel.wanted else "hot"
    box = f'x="{_n(x + 2)}" y="{_n(y + 2)}" width="{_n(wide - 4)}" height="{CELL_HEIGHT - 4}"'
    opacity = _n(0.08 + 0.32 * panel.shades[r][c])
    parts = [f'<rect class="ll-{hue}" {box} rx="4" opacity="{opacity}"/>']
    if (r, c) in panel.wanted:
        parts.append(f'<rect class="ll-frame" {box} rx="4"/>')
    return [*parts, _text(x + wide / 2, y + 22, text, "ll-ink")]


def _ranges(panel: Ranges, top: float, width: int) -> tuple[list[str], float]:
    low, high = panel.bounds
    left = 90
    wide = width - left - RIGHT

    def place(value: float) -> float:
        return left + wide * (value - low) / (high - low)

    parts: list[str] = []
    for r, (name, spans) in enumerate(panel.rows):
        y = top + r * CELL_HEIGHT
        parts.append(_text(left - 10, y + 22, name, "ll-soft", "end"))
        for start, end, what in spans:
            x, hue = place(start), "good" if what == panel.good else "hot"
            box = f'x="{_n(x + 1)}" y="{_n(y + 2)}" width="{_n(place(end) - x - 2)}"'
            parts.append(
                f'<rect class="ll-{hue}" {box} height="{CELL_HEIGHT - 4}" rx="4" opacity="0.3"/>'
            )
            if place(end) - x > 9 * len(what):
                parts.append(_text((x + place(end)) / 2, y + 22, what, "ll-ink"))
    bottom = top + len(panel.rows) * CELL_HEIGHT
    for tick in nice_ticks(low, high):
        parts.append(_text(place(tick), bottom + 18, f"{tick:g}", "ll-soft"))
    parts.append(_text(left + wide / 2, bottom + 38, panel.x_label, "ll-ink"))
    return parts, bottom - top + 52


def _kind(line: Line) -> str:
    return "right" if line.right else "wrong"


def _text(x: float, y: float, text: str, kind: str, anchor: str = "middle") -> str:
    return (
        f'<text class="ll-text {kind}" x="{_n(x)}" y="{_n(y)}" text-anchor="{anchor}">'
        f"{escape(text)}</text>"
    )


def _n(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".")
