"""Plain Python out of notebook cells: magics, shell lines and help are skipped, line by line.

What IPython adds to Python always stands at the start of a statement, where it could not be
Python. So a small scanner follows strings, comments and brackets to know where statements start;
a `%` or `!` line inside a multi-line string is text and stays. Skipped lines become `pass` or
empty, so line numbers still fit the student's cell.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Line", "python_code", "scan"]

PYTHON_CELL_MAGICS = frozenset({"time", "timeit", "capture", "prun", "memit"})
"""Cell magics whose body runs as Python in the notebook; the body of any other is not ours."""

ESCAPES = ("%", "!", "?", ",", ";", "/")
_TOKEN = re.compile(r"""'{3}|"{3}|['"#()\[\]{}?\\]|[=!<>:+\-*/%&|^@]?=+""")
_STRING_END = {quote: re.compile(rf"\\.|\\$|{quote}") for quote in ("'", '"', "'''", '"""')}


@dataclass(frozen=True)
class Line:
    """One physical line: does a statement start here, and what its end and its signs are."""

    text: str
    starts: bool
    assigned: int = -1
    """Where the first plain `=` outside brackets and strings ends, or -1."""
    help: bool = False
    """Whether the code ends with a `?` that is in no string or comment."""
    comment: int = -1
    """Where a comment starts, or -1."""


class _Scanner:
    """Follow Python's strings, brackets and line joining from line to line."""

    def __init__(self) -> None:
        self.quote = ""
        self.depth = 0
        self.joined = False

    def feed(self, text: str) -> Line:
        starts = not (self.quote or self.depth or self.joined)
        self.joined = False
        assigned, comment, position = -1, -1, 0
        last_question = -1
        while position < len(text):
            if self.quote:
                position = self._leave_string(text, position)
                continue
            match = _TOKEN.search(text, position)
            if not match:
                break
            token, position = match.group(), match.end()
            if token == "#":
                comment = match.start()
                break
            if token == "?":
                last_question = match.start()
            elif token == "=" and assigned < 0 and not self.depth:
                assigned = position
            else:
                self._enter(token, at_end=position == len(text))
        if self.quote and len(self.quote) == 1 and not self.joined:
            self.quote = ""  # a string that is not closed ends with its line
        code = text if comment < 0 else text[:comment]
        asks = 0 <= last_question == len(code.rstrip()) - 1 and not self.depth
        return Line(text, starts, assigned, asks, comment)

    def _leave_string(self, text: str, position: int) -> int:
        for match in _STRING_END[self.quote].finditer(text, position):
            if match.group() == self.quote:
                self.quote = ""
                return match.end()
            if match.group() == "\\":
                self.joined = True
        return len(text)

    def _enter(self, token: str, at_end: bool) -> None:
        if token[0] in "'\"":
            self.quote = token
        elif token in "([{":
            self.depth += 1
        elif token in ")]}":
            self.depth = max(0, self.depth - 1)
        elif token == "\\" and at_end:
            self.joined = True

    def skipped(self) -> None:
        """Forget the line just fed, which was no Python: its quotes and brackets mean nothing."""
        self.quote, self.depth, self.joined = "", 0, False


def scan(code: str) -> Iterator[Line]:
    """Yield the lines of Python code with where statements start; any text will do."""
    scanner = _Scanner()
    for text in code.split("\n"):
        yield scanner.feed(text)


def python_code(cell: str) -> str:
    """Return a code cell as plain Python with as many lines: magics, shell and help skipped.

    The body of `%%time` and its like is kept; a cell of any other cell magic (`%%bash`,
    `%%writefile`, `%%html`) becomes empty lines.
    """
    lines = _dedented(cell.split("\n"))
    while (number := _first_code(lines)) is not None and lines[number].startswith("%%"):
        name = re.match(r"%%\s*(\w*)", lines[number])
        if not name or name.group(1) not in PYTHON_CELL_MAGICS:
            return "\n" * (len(lines) - 1)
        lines[number] = ""
    return "\n".join(_without_escapes(lines))


def _first_code(lines: list[str]) -> int | None:
    return next((number for number, line in enumerate(lines) if line.strip()), None)


def _dedented(lines: list[str]) -> list[str]:
    """Take the first line's indentation off all lines, as notebooks do."""
    number = _first_code(lines)
    if number is None:
        return lines
    indent = lines[number][: len(lines[number]) - len(lines[number].lstrip())]
    return [line.removeprefix(indent) for line in lines]


def _without_escapes(lines: list[str]) -> Iterator[str]:
    scanner = _Scanner()
    within = False  # a skipped line that ends in a backslash takes the next one with it
    for text in lines:
        if within:
            within = text.endswith("\\")
            yield ""
            continue
        line = scanner.feed(text)
        if not (line.starts and _is_escape(line)):
            yield text
            continue
        scanner.skipped()
        within = text.endswith("\\")
        yield text[: len(text) - len(text.lstrip())] + "pass"


def _is_escape(line: Line) -> bool:
    if line.text.lstrip().startswith(ESCAPES) or line.help:
        return True
    value = line.text[line.assigned :].lstrip() if line.assigned >= 0 else ""
    return value.startswith("!") or re.match(r"%\s*\w", value) is not None
