"""Tables as spreadsheets and platforms have them; files that are written whole or not at all."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from logitlab.text import UnreadableError, decode_text, shown
from logitlab.tree import read_regular

__all__ = ["Table", "harmless", "read_table", "table_text", "write_whole"]

MAX_TABLE = 16 * 2**20
MARK = "\ufeff"  # by which spreadsheets tell UTF-8 from the alphabets of old


@dataclass
class Table:
    """A table that a platform exported, and what it looked like, so that it can go back so.

    `lines` says in which line of the file each row begins.
    """

    name: str
    rows: list[list[str]]
    lines: list[int]
    delimiter: str = ","
    marked: bool = False

    @property
    def header(self) -> list[str]:
        return self.rows[0]

    def numbered(self, after: int = 0) -> Iterator[tuple[int, list[str]]]:
        """Yield the rows below row number `after`, each with the line that it begins in."""
        yield from zip(self.lines[after + 1 :], self.rows[after + 1 :], strict=True)

    def text(self) -> str:
        """Return the table as text, with the separator and the mark that it came with."""
        return (MARK if self.marked else "") + table_text(self.rows, self.delimiter)


def read_table(path: Path) -> Table:
    """Read a CSV file: comma, semicolon or tab, with or without a byte order mark.

    Raises `UnreadableError` as `name:line: what is wrong`, also at rows that are longer or shorter
    than the header: half a name in the wrong column would be somebody else's grade.
    """
    data = read_regular(path, path.name, MAX_TABLE)
    name = shown(path.name)
    text = decode_text(data, path.name).removeprefix(MARK)
    first = text.lstrip("\n").partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[list[str]] = []
    lines: list[int] = []
    line = 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                rows.append(row)
                lines.append(line)
            line = reader.line_num + 1
    except csv.Error as error:
        raise UnreadableError(f"{name}:{line}: {error}; export the file again") from None
    if not rows:
        raise UnreadableError(f"{name}:1: an empty table; export the file again")
    for row, at in zip(rows, lines, strict=True):
        if len(row) != len(rows[0]):
            raise UnreadableError(
                f"{name}:{at}: {len(row)} cells below {len(rows[0])} columns; export the file again"
            )
    return Table(path.name, rows, lines, delimiter, data.startswith(b"\xef\xbb\xbf"))


def table_text(rows: Iterable[Sequence[object]], delimiter: str = ",") -> str:
    """Return rows as CSV; what needs quotes gets them."""
    buffer = io.StringIO(newline="")
    csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return buffer.getvalue()


def harmless(text: str) -> str:
    """Keep a spreadsheet from taking a text for a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r")) else text


def write_whole(path: Path, data: str | bytes) -> None:
    """Write a file so that nobody ever finds half of it; what was there stays if that fails."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        partial.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8", "replace"))
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
