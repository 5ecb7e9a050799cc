"""List pairs of submissions that are suspiciously alike: places to look, never an accusation.

Compared are a student's own lines: what the stub contains is left out, and so is what many students
wrote, since short exercises have few right answers. Names do not count, comments do. How alike two
sequences of lines are is computed by rapidfuzz, which compares a thousand submissions in seconds.
"""

from __future__ import annotations

import builtins
import io
import keyword
import tokenize
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from logitlab.candidate import Candidate
from logitlab.graders_folder import at_hand
from logitlab.outline import outlines
from logitlab.submission import Submission
from logitlab.tables import harmless, table_text, write_whole
from logitlab.text import shown

ALIKE = 0.8  # of the lines, for an exercise
FEWEST = 4  # own lines, for an exercise to be compared at all
ENOUGH = 12  # lines in common, over all exercises that are alike, for a pair to be listed
COMMON = 0.1  # share of the class whose line is nobody's own; more than four in any case
TOLD = 20  # pairs, on the terminal
FILE = "similar.csv"
HEAD = ("first", "second", "lines", "share", "exercises")
ROWS = 256  # submissions compared with all at one time: bounds memory
# Names that say something: those of libraries, and what they are called by habit.
KEPT = frozenset(dir(builtins)) | {"np", "numpy", "torch", "nn", "F", "math", "self"}

Lines = tuple[str, ...]


@dataclass(frozen=True)
class Pair:
    """Two submissions, the exercises in which they are alike, and how many lines they share."""

    first: str
    second: str
    exercises: tuple[str, ...]
    lines: int
    share: float

    def __str__(self) -> str:
        where = ", ".join(name.partition("_")[0] for name in self.exercises)
        return (
            f"{shown(self.first)} and {shown(self.second)}: {self.lines} of their own lines are "
            f"the same ({self.share:.0%}) in {where}; a place to look, no more"
        )


def report(candidates: Sequence[Candidate], graders: Path, out: Path | None) -> Iterator[str]:
    """Compare submissions; yield what to say, and write all pairs to `similar.csv` in `out`.

    That file is apart from the results, which are handed to students.
    """
    with at_hand(graders) as folder:
        functions = {one.exercise: one.functions for one in outlines(folder)}
    opened = (candidate.open() for candidate in candidates)
    pairs = alike(opened, functions, stubs_beside(graders, functions))
    if out is not None:
        rows = [
            (
                harmless(pair.first),
                harmless(pair.second),
                pair.lines,
                f"{pair.share:.2f}",
                " ".join(pair.exercises),
            )
            for pair in pairs
        ]
        write_whole(out / FILE, table_text([HEAD, *rows]))
    yield from told(pairs)


def told(pairs: Sequence[Pair]) -> Iterator[str]:
    """Yield what to say of the pairs: of the first ones each, of the others how many."""
    yield from map(str, pairs[:TOLD])
    if len(pairs) > TOLD:
        yield f"{len(pairs) - TOLD} more pairs; --out DIR writes all of them to {FILE}"
    if not pairs:
        yield "no two submissions are suspiciously alike"


def require() -> None:
    """Raise ValueError unless the library is there."""
    try:
        import rapidfuzz  # noqa: F401
    except ImportError:
        raise ValueError(
            "--similar needs rapidfuzz; install it with: pip install 'logitlab[similar]'"
        ) from None


def alike(
    submissions: Iterable[Submission],
    functions: Mapping[str, Sequence[str]],
    stubs: Mapping[str, str],
) -> list[Pair]:
    """Return the pairs that are alike, those with most lines in common first.

    `functions` are those of each exercise, `stubs` the texts handed out.
    """
    found: dict[tuple[str, str], list[tuple[str, int, float]]] = defaultdict(list)
    written: dict[str, dict[str, Lines]] = {exercise: {} for exercise in functions}
    for submission in submissions:
        for exercise, own in functions.items():
            source = submission.source(exercise, own)
            if source is not None:
                written[exercise][submission.name] = tuple(lines(source.text))
    for exercise, texts in written.items():
        for first, second, shared, share in _alike(own_lines(texts, stubs.get(exercise, ""))):
            found[first, second].append((exercise, shared, share))
    pairs = [
        Pair(*names, tuple(e for e, _, _ in parts), total, sum(n * s for _, n, s in parts) / total)
        for names, parts in found.items()
        if (total := sum(shared for _, shared, _ in parts)) >= ENOUGH
    ]
    return sorted(pairs, key=lambda pair: (-pair.lines, pair.first, pair.second))


def lines(text: str) -> Iterator[str]:
    """Yield the lines of a program without layout and names; comments are lines of their own."""
    parts: list[str] = []
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT:
                yield " ".join(token.string.lstrip("# ").lower().split())
            elif token.type == tokenize.NEWLINE:
                yield " ".join(parts)
                parts.clear()
            elif token.type in (tokenize.NAME, tokenize.OP, tokenize.NUMBER, tokenize.STRING):
                parts.append(_word(token, parts))
    except (tokenize.TokenError, SyntaxError):  # what has no end; up to there it is compared
        yield " ".join(parts)


def _word(token: tokenize.TokenInfo, before: Sequence[str]) -> str:
    if token.type != tokenize.NAME or keyword.iskeyword(token.string) or token.string in KEPT:
        return " ".join(token.string.split())
    return token.string if before and before[-1] == "." else "_"


def own_lines(texts: Mapping[str, Lines], stub: str) -> dict[str, Lines]:
    """Leave out the stub's lines, and those that many wrote."""
    handed_out = {"", *lines(stub)}
    counts = Counter(line for written in texts.values() for line in set(written))
    most = max(4, int(COMMON * len(texts)))
    return {
        name: tuple(line for line in written if line not in handed_out and counts[line] <= most)
        for name, written in texts.items()
    }


def _alike(own: Mapping[str, Lines]) -> Iterator[tuple[str, str, int, float]]:
    """Yield two names, the lines they share and the share of them, for all who are alike."""
    from rapidfuzz.distance import Indel
    from rapidfuzz.process import cdist

    numbers: dict[str, int] = {}
    names = sorted(name for name, written in own.items() if len(written) >= FEWEST)
    # A line becomes one character: what is compared is a sequence of lines.
    texts = ["".join(_character(numbers, line) for line in own[name]) for name in names]
    for start in range(0, len(names), ROWS):
        some = texts[start : start + ROWS]
        scores: Any = cdist(
            some, texts, scorer=Indel.normalized_similarity, score_cutoff=ALIKE, workers=-1
        )
        for row, column in zip(*scores.nonzero(), strict=True):
            first, second = start + int(row), int(column)
            if first < second:
                share = float(scores[row, column])
                total = len(texts[first]) + len(texts[second])
                yield names[first], names[second], round(share * total / 2), share


def _character(numbers: dict[str, int], line: str) -> str:
    number = numbers.setdefault(line, len(numbers)) % 0xF0000
    return chr(number + (0x800 if number >= 0xD800 else 0))  # no surrogates


def stubs_beside(graders: Path, exercises: Iterable[str]) -> dict[str, str]:
    """Read the stubs of the project that a folder of graders belongs to, as far as there are."""
    paths = {name: graders.parent / "exercises" / f"{name}.py" for name in exercises}
    return {n: path.read_text(encoding="utf-8") for n, path in paths.items() if path.is_file()}
