"""Source texts: one module of a submission, and what its file name and its text say about it."""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from logitlab.cells import scan

__all__ = ["Source", "exercise_stem", "number_of", "unfinished"]

MAX_NAME = 255
_STEM = re.compile(r"ex(\d\d)_[a-z0-9]+(?:_[a-z0-9]+)*")
# What browsers, operating systems and learning platforms add to a name: "x (1)", "x-2", "x - Copy".
_RENAMED = re.compile(
    r"(?:\s*\(\d{1,3}\)|-\d{1,3}|[\s_-]+(?:copy|kopie|copie|copia)(?:[\s_-]*\d{1,3})?)$"
)


@dataclass(frozen=True)
class Source:
    """One module: `chunks` is the text of a file, or one text for each code cell of a notebook.

    `name` is the file's name as handed in. `borrowed` are names that only other exercises' sections
    of a notebook bind: they are there to be built on, and are no answer to this exercise.
    """

    name: str
    chunks: tuple[str, ...]
    notebook: bool = False
    borrowed: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        """Return the whole code as one text."""
        return "\n".join(self.chunks)


def exercise_stem(stem: str) -> str | None:
    """Return the exercise that a file's stem stands for, or None.

    `ex01_softmax_numpy` stands for itself; so do common renames of it: other case, `-` or a space
    for `_`, and an added ` (1)`, `-2` or ` - Copy`.
    """
    return _exercise_stem(stem) if len(stem) <= MAX_NAME else None


@functools.lru_cache(maxsize=1024)
def _exercise_stem(stem: str) -> str | None:
    plain = stem.strip().lower()
    while (shorter := _RENAMED.sub("", plain)) != plain:
        plain = shorter
    plain = re.sub(r"[\s_-]+", "_", plain)
    return plain if _STEM.fullmatch(plain) else None


def number_of(stem: str) -> int:
    """Return the number of an exercise, or 0 for a stem that is none."""
    match = _STEM.fullmatch(stem)
    return int(match.group(1)) if match else 0


def unfinished(text: str) -> tuple[int, int]:
    """Count the top-level functions that are still as a stub left them, and the others.

    A stub raises `NotImplementedError` before it returns anything; the same line left standing
    below a student's `return` is no sign of that.
    """
    untouched = done = 0
    for body in _functions(text):
        signs = re.search(r"^.*?(?:\b(return|yield)\b|\braise\s+NotImplementedError\b)", body, re.M)
        raises = re.search(r"\braise\s+NotImplementedError\b", body) is not None
        if raises and signs and not signs.group(1):
            untouched += 1
        else:
            done += 1
    return untouched, done


def _functions(text: str) -> Iterator[str]:
    """Yield the text of each top-level function."""
    lines: list[str] = []
    for line in scan(text):
        if line.starts and line.text[:1].strip() and line.comment != 0:
            if lines:
                yield "\n".join(lines)
            lines = [line.text] if re.match(r"(?:async\s+)?def\b", line.text) else []
        elif lines and line.starts:  # the inside of a docstring says nothing about the code
            code = line.text if line.comment < 0 else line.text[: line.comment]
            lines.append(code if not code.lstrip().startswith(("'", '"', "r'", 'r"')) else "")
    if lines:
        yield "\n".join(lines)
