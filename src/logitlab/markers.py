"""Find the solutions in a reference by their markers, and what of them can be read elsewhere.

A solution stands between two comment lines, the delimiters that nbgrader uses:

    ### BEGIN SOLUTION
    return ...
    ### END SOLUTION

A marker that is misspelled, stray, nested or never closed would hand out a solution without a
word, so each is an error.
"""

import keyword
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

__all__ = ["BEGIN", "END", "BadReference", "Solution", "solutions", "survivors"]

BEGIN = "### BEGIN SOLUTION"
END = "### END SOLUTION"
LIKE_A_MARKER = re.compile(r"(?i)#\s*(begin|end)[\s_-]*solution")
TOKEN = re.compile(r"\d+(?:\.\d+)?(?:e[+-]?\d+)?|\w+|[^\w\s]")
RESULT_OR_NAME = re.compile(r"^(?:return\b|yield\b|\w+\s*(?::[^=]*)?=(?!=))")
PUNCTUATION = frozenset("()[]{},:;")
TELLING = 3  # `loss.item()` says something, `return loss` does not


class BadReference(Exception):
    """Say where a reference cannot be cut, what is wrong, and what to do."""

    def __init__(self, path: str, line: int, message: str) -> None:
        super().__init__(f"{path}:{line}: {message}")


@dataclass(frozen=True)
class Solution:
    """One solution: the numbers of its marker lines, counted from 1, and the lines between."""

    begin: int
    end: int
    lines: tuple[str, ...]

    @property
    def numbered(self) -> Iterator[tuple[int, str]]:
        """The lines between the markers with their numbers in the reference."""
        return enumerate(self.lines, self.begin + 1)


def solutions(source: str, path: str) -> list[Solution]:
    """Find the solutions in a reference, in order.

    `path` only serves the messages. Raises `BadReference` at a marker that is misspelled, stray,
    nested or unclosed, at an empty solution, and where code leaves the block that it began in.
    """
    lines = source.splitlines()
    found: list[Solution] = []
    begin = 0
    for number, line in enumerate(lines, 1):
        word = line.strip()
        if word not in (BEGIN, END):
            if LIKE_A_MARKER.search(line):
                raise BadReference(
                    path, number, f"not quite a marker; write {BEGIN} or {END} on a line of its own"
                )
        elif word == BEGIN and begin:
            raise BadReference(
                path, number, f"a solution inside the one from line {begin}; write {END} first"
            )
        elif word == BEGIN:
            begin = number
        elif not begin:
            raise BadReference(
                path, number, f"the end of a solution that never began; write {BEGIN} above it"
            )
        else:
            found.append(_solution(lines, begin, number, path))
            begin = 0
    if begin:
        raise BadReference(path, begin, f"this solution is never closed; write {END} below it")
    return found


def _solution(lines: Sequence[str], begin: int, end: int, path: str) -> Solution:
    indent = indent_of(lines[begin - 1])
    if indent_of(lines[end - 1]) != indent:
        raise BadReference(
            path, end, f"not indented like its {BEGIN} in line {begin}; line the two up"
        )
    solution = Solution(begin, end, tuple(lines[begin : end - 1]))
    for number, line in solution.numbered:
        if line.strip() and not line.startswith(indent):
            raise BadReference(
                path,
                number,
                f"leaves the block of the solution from line {begin}; write {END} above it",
            )
    if all(not line.strip() or line.lstrip().startswith("#") for line in solution.lines):
        raise BadReference(path, begin, "no code between the markers; put the solution there")
    return solution


def indent_of(line: str) -> str:
    """Return the white space that a line begins with."""
    return line[: len(line) - len(line.lstrip())]


def survivors(found: Sequence[Solution], text: str) -> Iterator[tuple[int, str, int]]:
    """Yield what of the solutions can still be read in a text.

    Spaces and line breaks do not count, and neither does what a result is called: a solution's
    `probs = exps / total` is given away by the words `exps/total`. Lines that say nothing by
    themselves, such as `return probs`, are passed over.

    Yields the line number in the reference, the line, and the line number in `text`.
    """
    haystack = [
        (token, number)
        for number, line in enumerate(text.splitlines(), 1)
        for token in TOKEN.findall(line)
    ]
    words = " " + " ".join(token for token, _ in haystack) + " "
    for solution in found:
        for number, line in solution.numbered:
            for part in _telling_parts(line):
                at = words.find(f" {' '.join(part)} ")
                if at >= 0:
                    yield number, line.strip(), haystack[words.count(" ", 0, at)][1]
                    break


def _telling_parts(line: str) -> Iterator[list[str]]:
    """Yield a line's code without what its result is called, and its comment, as tokens."""
    code, _, comment = line.strip().partition("#")
    for part in (RESULT_OR_NAME.sub("", code), comment):
        tokens = TOKEN.findall(part.strip().rstrip(",:"))
        telling = [token for token in tokens if token not in PUNCTUATION]
        if sum(not keyword.iskeyword(token) for token in telling) >= TELLING:
            yield tokens
