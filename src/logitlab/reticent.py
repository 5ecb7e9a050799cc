"""Say of an exception only what cannot carry a hidden input or an expected value.

Student code decides what its exceptions say, and it has seen the inputs. So a feedback repeats the
type of a known exception and, of its message, what is no data: numbers stay where they speak of
shapes, quoted words where they stand in the student's own line, and the message of a `raise` or
`assert` of the student's own is left out.
"""

from __future__ import annotations

import builtins
import re
from dataclasses import dataclass

from logitlab.text import shown

__all__ = ["Told", "told"]

_BEFORE = re.compile(
    r"`\w+` (?:raised|is not defined, because loading the file met) |"
    r"(?:call|new|method|parameters|set_parameters|describe): |"
    r"(?:cell \d+, )?line \d+: "
)
_LOADING = re.compile(r"`\w+` is not defined, because loading the file met ")
_KNOWN = {"AxisError", "LinAlgError", "UFuncTypeError", "OutOfMemoryError"} | {
    name
    for name, value in vars(builtins).items()
    if isinstance(value, type) and issubclass(value, BaseException)
}
_QUOTED = re.compile(r"'([^']*)'|\"([^\"]*)\"|`([^`]*)`")
_BRACKETS = re.compile(r"\[[^\]]*\d[^\]]*\]?")
# Sizes, axes and shapes: the only numbers of a message that are never data.
_SHAPE = re.compile(
    r"\(\d{1,3}(?:,\s?\d{1,3})*,?\)|\d{1,3}x\d{1,3}\b|"
    r"\b(?:size|axis|dimension|dim|dimensions|ndim)s? \d{1,3}\b|"
    r"\b\d{1,2}(?:-dimensional|D\b| dimensions?\b| positional\b| were given\b| was given\b)"
)
_NUMBER = re.compile(r"[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?j?")
_WORD_WITH_DIGITS = re.compile(r"\b[^\W\d]\w*\d\w*")
_SAFE_WORDS = re.compile(
    r"(?:u?int|float|complex|bfloat|bool)\d{1,3}|mat[12]|log2|log10|exp2|ex\d\d_\w+"
)
_LIMIT = 200
_PLACE = re.compile(r" \(line (\d{1,7}): ")


@dataclass(frozen=True)
class Told:
    """What may be told of a failed check: words, and the student's own line if it is known."""

    words: str
    line: int = 0
    text: str = ""


def told(message: str, line: int = 0) -> Told:
    """Reduce the message of a check to what may be told; text is safe to show on one line."""
    text = ""
    place = _place(message, line)
    if place:
        line, text = int(place[1]), message[place.end() : -1]
        message = message[: place.start()]
    return Told(shown(_reduced(message, text), _LIMIT), line, shown(text, 120))


def _place(message: str, line: int) -> re.Match[str] | None:
    """Find where the line that we added to a message begins.

    An exception may well say such a thing itself: ours is the last, and is there if the check
    knows its line.
    """
    if not message.endswith(")") or not (line or _LOADING.match(message)):
        return None
    places = [m for m in _PLACE.finditer(message) if line in (0, int(m[1]))]
    return places[-1] if places else None


def _reduced(message: str, text: str) -> str:
    before = _BEFORE.match(message)
    start = before[0] if before else ""
    kind, _, words = message[len(start) :].partition(": ")
    if kind not in _KNOWN:  # without a beginning of ours they are words of ours, too
        return f"{start}an exception of your own" if start else message
    if kind == "SystemExit":
        return f"{start}{kind}: the program was asked to end"
    if text.startswith(("raise", "assert")):
        return f"{start}{kind}, which your own line raises"
    return f"{start}{kind}: {_without_data(words, text)}" if words else f"{start}{kind}"


def _without_data(words: str, text: str) -> str:
    """Blank out numbers and quotations that may be data."""
    words = " ".join(words.split())
    words = _QUOTED.sub(lambda m: _quoted(m, text), words)
    words = _BRACKETS.sub("[…]", words)
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match[0])
        return f"\x00{chr(0xE000 + len(kept) - 1)}\x00"

    words = _SHAPE.sub(keep, words)
    words = _WORD_WITH_DIGITS.sub(
        lambda m: keep(m) if _SAFE_WORDS.fullmatch(m[0]) or m[0] in text else "…", words
    )
    words = _NUMBER.sub("…", words)
    return re.sub("\x00(.)\x00", lambda m: kept[ord(m[1]) - 0xE000], words)


def _quoted(match: re.Match[str], text: str) -> str:
    """Keep a quotation that is the student's own, or the name of a type or of a library."""
    inner = next(group for group in match.groups() if group is not None)
    own = bool(inner) and inner.replace(" ", "") in text.replace(" ", "")
    return match[0] if own or inner in _NAMES or re.fullmatch(r"[^\w\s]{1,3}", inner) else "'…'"


_NAMES = frozenset(
    "int float bool str list tuple dict set NoneType None Tensor ndarray numpy.ndarray "
    "function module method type object builtin_function_or_method target weight input "
    "matplotlib pandas sklearn scipy tensorflow keras jax seaborn plt np torch nn".split()
)
