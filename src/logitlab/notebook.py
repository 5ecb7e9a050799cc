"""Notebooks: their code cells in order, and which exercise each line belongs to.

A notebook named after an exercise is that exercise. Any other notebook may hold several: a heading
or a comment line that names an exercise (`## ex02_softmax_torch`, `# ex02_softmax_torch`) starts
that exercise's section, up to the next such line. Each exercise is then the notebook with what
belongs to others taken out, except what a later section may build on: imports and definitions.
Cells that the kit itself put in (self-checks, plots; their tags tell) are left out of all of them.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from logitlab.cells import python_code, scan
from logitlab.text import UnreadableError, decode_text, shown
from logitlab.tree import megabytes

__all__ = ["MAX_NOTEBOOK", "Cell", "Notebook", "put_in", "read_notebook"]

MAX_NOTEBOOK = 32 * 2**20
MAX_CODE = 2 * 2**20
MAX_PARTS = 2_000_000  # brackets and commas: each may cost some 60 bytes once parsed
CLEAR = "clear all outputs, save and hand in again"

_NUMBER = r"ex(\d\d)(?:_\w+)?(?:\.py|\.ipynb)?"
_IN_HEADING = re.compile(rf"(?<![^\W_]){_NUMBER}\b", re.IGNORECASE)
_ALONE = re.compile(rf"[\W_]*{_NUMBER}[\W_]*", re.IGNORECASE)
_COMMENT = re.compile(rf"#[\W_]*{_NUMBER}\s*(?:[^\w\s].*)?", re.IGNORECASE)
_BOUND = re.compile(r"\s*(?:(?:async\s+)?def|class)\s+(\w+)|(\w+)\s*(?::[^=]*)?=(?!=)")
_BARE_CALL = re.compile(r"(?<![\w.])([A-Za-z_]\w*)\s*\(")
_CHEAP = frozenset({"float", "int", "bool", "str", "tuple", "list", "dict", "set", "len", "range"})

OURS = "logitlab-"
"""How the tags begin of cells that are no work of the student's: see `notebook_writer`."""

EVERYONE = 0
"""The owner of lines before the first section: they belong to every exercise."""


@dataclass(frozen=True)
class Cell:
    """The lines of one code cell, and for each the number of the exercise that owns it."""

    lines: tuple[str, ...]
    owners: tuple[int, ...]


@dataclass(frozen=True)
class Notebook:
    """The code cells of a notebook, in order, as plain Python."""

    cells: tuple[Cell, ...]
    notes: tuple[str, ...] = ()

    @property
    def chunks(self) -> tuple[str, ...]:
        """Return the whole code, one text for each code cell."""
        return tuple("\n".join(cell.lines) for cell in self.cells)

    @property
    def numbers(self) -> frozenset[int]:
        """Return the numbers of the exercises that have a section."""
        return frozenset(owner for cell in self.cells for owner in cell.owners) - {EVERYONE}

    def section(self, number: int) -> tuple[tuple[str, ...], frozenset[str]]:
        """Return the chunks for one exercise, and the names that only others' sections bind there.

        Chunks keep the notebook's cells and lines: what is left out is blank.
        """
        last = max((i for i, cell in enumerate(self.cells) if number in cell.owners), default=-1)
        chunks: list[str] = []
        own: set[str] = set()
        others: set[str] = set()
        for index, cell in enumerate(self.cells):
            mine = [owner in (EVERYONE, number) for owner in cell.owners]
            kept = _definitions(cell) if index <= last else [""] * len(cell.lines)
            for line, is_mine, borrowed in zip(cell.lines, mine, kept, strict=True):
                if is_mine:
                    own |= _bound(line)
                elif not borrowed[:1].isspace():
                    others |= _bound(borrowed)
            lines = (a if m else b for a, m, b in zip(cell.lines, mine, kept, strict=True))
            chunks.append("\n".join(lines).rstrip())
        return tuple(chunks), frozenset(others - own)


def _bound(line: str) -> set[str]:
    """Return the names that a line binds: a definition, an assignment, or words of an import."""
    if re.match(r"\s*(?:from|import)\b", line):
        return set(re.findall(r"\w+", line))
    match = _BOUND.match(line)
    return {match.group(1) or match.group(2)} if match else set()


def _definitions(cell: Cell) -> list[str]:
    """Return the cell's lines with all but imports, definitions and cheap assignments blanked.

    Demo code of another exercise (a training run, a plot) must not cost this one its time.
    """
    kept: list[str] = []
    keeping = False
    for line in scan("\n".join(cell.lines)):
        if line.starts and line.text.strip() and not line.text[0].isspace():
            keeping = _is_definition(line.text) or (keeping and _goes_on(line.text))
        kept.append(line.text if keeping else "")
    return kept


def _is_definition(line: str) -> bool:
    if re.match(r"(?:import|from|def|async\s+def|class|try)\b|@", line):
        return True
    plain = re.match(r"\w+\s*(?::[^=]*)?=(?!=)", line)
    return plain is not None and set(_BARE_CALL.findall(line[plain.end() :])) <= _CHEAP


def _goes_on(line: str) -> bool:
    return re.match(r"(?:except|else|finally)\b", line) is not None


def read_notebook(data: bytes, name: str) -> Notebook:
    """Read a notebook (format 3 or 4) from its bytes.

    Raises `UnreadableError`, with `name` in the message, if it is too large, damaged, no notebook,
    or not in Python.
    """
    document = _document(data, name)
    cells: list[Cell] = []
    notes: list[str] = []
    owner, size = EVERYONE, 0
    for kind, text in _cells(document, name):
        if kind != "code":
            owner = _heading(text) or owner
            continue
        size += len(text)
        if size > MAX_CODE:
            raise UnreadableError(f"{shown(name)}: more than {megabytes(MAX_CODE)} of code")
        code = python_code(text)
        if not code.strip() and re.search(r"^\s*(?:def|class)\s", text, re.MULTILINE):
            magic = text.strip().split(maxsplit=1)[0]
            notes.append(
                f"{shown(name)}, cell {len(cells) + 1}: begins with {shown(magic, 40)}, "
                "so it is not Python of the notebook and was skipped"
            )
        cell = _owned(code, owner)
        owner = cell.owners[-1]
        cells.append(cell)
    return Notebook(tuple(cells), tuple(notes))


def _document(data: bytes, name: str) -> dict[str, Any]:
    if len(data) > MAX_NOTEBOOK:
        limit = megabytes(MAX_NOTEBOOK)
        raise UnreadableError(f"{shown(name)}: a notebook of more than {limit}; {CLEAR}")
    if sum(data.count(sign) for sign in (b",", b"[", b"{")) > MAX_PARTS:
        raise UnreadableError(f"{shown(name)}: a notebook with too many parts; {CLEAR}")
    text = decode_text(data, name)
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        place = f":{error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise UnreadableError(
            f"{shown(name)}{place}: a damaged notebook (not JSON); open it in Jupyter, save it "
            "and hand it in again"
        ) from None
    if not isinstance(document, dict):
        raise UnreadableError(
            f"{shown(name)}: no notebook; hand in the .ipynb file that Jupyter saves"
        )
    language = _at(document, "metadata", "language_info", "name") or _at(
        document, "metadata", "kernelspec", "language"
    )
    if isinstance(language, str) and "python" not in language.lower():
        raise UnreadableError(f"{shown(name)}: a notebook in {shown(language, 40)}, not in Python")
    return document


def _at(value: Any, *keys: str) -> Any:
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _cells(document: dict[str, Any], name: str) -> Iterator[tuple[str, str]]:
    """Yield kind and text of each cell, from `cells` or, in format 3, from each worksheet."""
    sheets = document.get("worksheets")
    holders = [document, *(sheets if isinstance(sheets, list) else [])]
    lists = [holder["cells"] for holder in holders if isinstance(_at(holder, "cells"), list)]
    if not lists:
        raise UnreadableError(
            f"{shown(name)}: a notebook without cells; hand in the one you worked in"
        )
    for cell in (cell for cells in lists for cell in cells):
        if not isinstance(cell, dict):
            continue
        kind = cell.get("cell_type")
        text = _text(cell.get("source", cell.get("input")))
        if kind == "heading":
            text = f"# {text}"
        tags = _at(cell, "metadata", "tags")
        if isinstance(tags, list) and put_in(tags, text):
            text = ""
        yield ("code" if kind == "code" else "text"), text


def put_in(tags: Iterable[object], text: str) -> bool:
    """Tell a cell that the kit put in and that is no work of the student's, by its tags.

    One that defines something is hers all the same: a cell that was split has the tags of both.
    """
    ours = any(str(tag).startswith(OURS) for tag in tags)
    return ours and not re.search(r"^(?:async\s+def|def|class)\b", text, re.MULTILINE)


def _text(source: Any) -> str:
    """Join a cell's source, one string or a list of lines; what UTF-8 cannot hold is replaced."""
    parts = source if isinstance(source, list) else [source]
    text = "".join(part for part in parts if isinstance(part, str))
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _heading(text: str) -> int:
    """Return the number of the one exercise that a text cell announces, or 0."""
    lines = text.split("\n")
    headings = [line for line in lines if re.match(r"\s{0,3}#{1,6}\s", line)]
    found = {int(number) for line in headings for number in _IN_HEADING.findall(line)}
    if not headings:
        found = {int(match.group(1)) for line in lines if (match := _ALONE.fullmatch(line))}
    return found.pop() if len(found) == 1 else 0


def _owned(code: str, owner: int) -> Cell:
    """Give each line of a code cell its owner; a comment line that is a name changes it."""
    lines, owners = [], []
    for line in scan(code):
        if line.starts and line.comment == 0 and (match := _COMMENT.fullmatch(line.text.rstrip())):
            owner = int(match.group(1))
        lines.append(line.text)
        owners.append(owner)
    return Cell(tuple(lines), tuple(owners))
