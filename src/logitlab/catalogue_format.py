"""Read one file of explanations, `graders/exNN_topic.md`: a section for each mistake.

The parser is strict, so that every reader can rely on every part:

    # ex01 Softmax with numpy         the number is that of the file name
    ## softmax                        a function; `make_net, make_loss` where one covers both
    ### no-max-shift: Short title     a mistake id, lower case with hyphens
    Severity: fragile                 wrong, fragile or redundant
    Short: You ...                    one sentence to the student, at most 25 words
    **What it looks like**            one python block; several forms are parted by blank lines
    **Why it is wrong**               a paragraph (`**What to know**` if the severity is redundant)
    **See for yourself**              a python block, then a text block with what it prints
    **Hint**                          a paragraph that does not give the answer away
    **Stronger hint**                 a paragraph that points at the line or the idea, still no code
    **Read more**                     optional: a list of links, `- [name](https://address)`

These stand in this order with blank lines between them. What is shown first (Short, the reason and
the Hint) has fewer than 120 words together. The python block of "See for yourself" has at most
three lines besides its imports. In the text block an error is the last line, and `...` stands for
anything. Tests run every block and compare; `UPDATE_GOLDEN=1 pytest tests/test_catalogue.py`
writes the text blocks afresh.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, NoReturn

__all__ = ["SEVERITIES", "CatalogueError", "Explanation", "count_words", "parse"]

SEVERITIES = ("wrong", "fragile", "redundant")
SHORT_WORDS = 25
FIRST_WORDS = 119
SEE_LINES = 3
_REASON = "Why it is wrong"
_NOTE = "What to know"
_ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_IMPORT = re.compile(r"(?:import|from) ")
_LINK = re.compile(r"- \[([^\]]+)\]\((https://\S+)\)")


class CatalogueError(ValueError):
    """Say where an explanation breaks the format, as `path:line: what is wrong`, and what to do."""


@dataclass(frozen=True)
class Explanation:
    """Hold what is said of one mistake in one function.

    Texts are one paragraph of Markdown each, `looks_like` and `see` are Python. `function` is the
    heading, which may name several functions: `make_net, make_loss`. `see` is a program and
    `see_output` what it prints. `read_more` holds pairs of a name and an address.
    """

    mistake: str
    exercise: str
    function: str
    title: str
    severity: str
    short: str
    looks_like: str
    why: str
    see: str
    see_output: str
    hint: str
    stronger_hint: str
    read_more: tuple[tuple[str, str], ...] = ()

    @property
    def functions(self) -> tuple[str, ...]:
        """Return the functions that this explanation is about."""
        return tuple(name.strip() for name in self.function.split(","))

    @property
    def reason_title(self) -> str:
        """Return the heading of `why`, which for a note does not claim that anything is wrong."""
        return _NOTE if self.severity == "redundant" else _REASON

    def is_about(self, function: str) -> bool:
        """Tell whether this covers a function, given by its name or by the whole heading."""
        return function == self.function or function in self.functions


def parse(text: str, path: Path) -> tuple[Explanation, ...]:
    """Return the explanations in the text of one file, whose `path` names the exercise.

    Raises `CatalogueError` at the first line that breaks the format.
    """
    return tuple(_Parser(text, path).explanations())


class _Block(NamedTuple):
    """A paragraph (`fence` is empty) or what a fenced block holds, and the line where it starts."""

    line: int
    fence: str
    text: str


class _Parser:
    """Walk through the blocks of one file, front to back."""

    def __init__(self, text: str, path: Path) -> None:
        self.path = path
        self.blocks = list(_blocks(text, path))
        self.at = 0

    def explanations(self) -> Iterator[Explanation]:
        number = self.path.stem[:4]
        title = self._take("", f"the title '# {number} Title'")
        if not re.fullmatch(rf"# {number} \S.*", title.text):
            _fail(self.path, title.line, f"the title must read '# {number} Title'")
        function = ""
        seen: dict[tuple[str, str], int] = {}
        while self.at < len(self.blocks):
            heading = self._take("", "a heading")
            if heading.text.startswith("## "):
                function = self._function(heading)
                continue
            item = self._section(heading, function)
            first = seen.setdefault((function, item.mistake), heading.line)
            if first != heading.line:
                message = f"{item.mistake} was explained in line {first} already; keep one of them"
                _fail(self.path, heading.line, message)
            yield item
        if not seen:
            _fail(self.path, title.line, "no mistake is explained; add '### mistake-id: Title'")

    def _function(self, heading: _Block) -> str:
        name = heading.text[3:].strip()
        if not re.fullmatch(r"[a-z_]\w*(, [a-z_]\w*)*", name):
            _fail(self.path, heading.line, f"{name!r} names no function; write '## function'")
        return name

    def _section(self, heading: _Block, function: str) -> Explanation:
        match = re.fullmatch(rf"### ({_ID}): (\S.*)", heading.text)
        if match is None or not function:
            wanted = "'### mistake-id: Title'" if function else "'## function'"
            _fail(self.path, heading.line, f"expected {wanted}, found {heading.text[:60]!r}")
        severity = self._field("Severity")
        if severity not in SEVERITIES:
            message = f"unknown severity {severity!r}; use one of {', '.join(SEVERITIES)}"
            _fail(self.path, heading.line + 2, message)
        short = self._field("Short")
        looks_like = self._part("What it looks like", "python")
        why = self._part(_NOTE if severity == "redundant" else _REASON)
        see = self._part("See for yourself", "python")
        see_output = self._take("text", "a text block with what the snippet prints").text
        hint, stronger_hint = self._part("Hint"), self._part("Stronger hint")
        self._limits(heading.line, short, f"{short} {why} {hint}", see)
        return Explanation(
            match[1], self.path.stem, function, match[2], severity, short, looks_like, why, see,
            see_output, hint, stronger_hint, self._links(),
        )  # fmt: skip

    def _limits(self, line: int, short: str, first: str, see: str) -> None:
        if count_words(short) > SHORT_WORDS:
            message = f"Short has {count_words(short)} words; say it in {SHORT_WORDS}"
            _fail(self.path, line, message)
        if count_words(first) > FIRST_WORDS:
            message = f"Short, the reason and the Hint have {count_words(first)} words; "
            _fail(self.path, line, f"{message}say them in {FIRST_WORDS}")
        lines = [text for text in see.splitlines() if text and not _IMPORT.match(text)]
        if len(lines) > SEE_LINES:
            message = f"'See for yourself' has {len(lines)} lines besides imports; use {SEE_LINES}"
            _fail(self.path, line, message)

    def _field(self, name: str) -> str:
        block = self._take("", f"'{name}: ...'")
        if not block.text.startswith(f"{name}: "):
            _fail(self.path, block.line, f"expected '{name}: ...', found {block.text[:60]!r}")
        return _one_line(block.text.removeprefix(f"{name}: "))

    def _part(self, label: str, fence: str = "") -> str:
        block = self._take("", f"**{label}**")
        if block.text != f"**{label}**":
            _fail(self.path, block.line, f"expected **{label}**, found {block.text[:60]!r}")
        what = f"a {fence} block" if fence else "a paragraph"
        content = self._take(fence, f"{what} below **{label}**")
        return content.text if fence else _one_line(content.text)

    def _links(self) -> tuple[tuple[str, str], ...]:
        if self.at == len(self.blocks) or self.blocks[self.at].text != "**Read more**":
            return ()
        self.at += 1
        block = self._take("", "a list of links below **Read more**")
        links = [_LINK.fullmatch(line) for line in block.text.splitlines()]
        found = tuple((link[1], link[2]) for link in links if link)
        if len(found) != len(links):
            _fail(self.path, block.line, "a link must read '- [name](https://address)'")
        return found

    def _take(self, fence: str, wanted: str) -> _Block:
        if self.at == len(self.blocks):
            last = self.blocks[-1].line if self.blocks else 1
            _fail(self.path, last, f"the file ends here; {wanted} must follow")
        block = self.blocks[self.at]
        if block.fence != fence:
            found = f"a {block.fence} block" if block.fence else repr(block.text[:60])
            _fail(self.path, block.line, f"expected {wanted}, found {found}")
        self.at += 1
        return block


def _blocks(text: str, path: Path) -> Iterator[_Block]:
    """Cut a file into paragraphs and fenced blocks."""
    lines = text.splitlines()
    at = 0
    while at < len(lines):
        start, line = at, lines[at]
        at += 1
        if line.startswith("```"):
            while at < len(lines) and lines[at] != "```":
                at += 1
            if at == len(lines):
                _fail(path, start + 1, "this block is never closed; add a line with ``` below it")
            yield _Block(start + 1, line[3:].strip() or "plain", "\n".join(lines[start + 1 : at]))
            at += 1
        elif line.strip():
            while at < len(lines) and lines[at].strip() and not lines[at].startswith("```"):
                at += 1
            yield _Block(start + 1, "", "\n".join(lines[start:at]).rstrip())


def count_words(text: str) -> int:
    """Count the words of a Markdown text; a snippet between backticks counts by its spaces."""
    return len(text.split())


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _fail(path: Path, line: int, message: str) -> NoReturn:
    raise CatalogueError(f"{path}:{line}: {message}")
