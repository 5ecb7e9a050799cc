"""What one call of a student's function did.

An outcome is a value, an exception, or the end of the process; with it go the arguments that
changed, the gradient (or its loss), warnings, and the losses seen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Literal

from logitlab.text import brief

LONGEST = 600  # characters of an error in words, before the line it comes from
LONGEST_LINE = 200


@dataclass(frozen=True)
class Error:
    """An exception of student code: type, message and the student's own line."""

    type: str
    message: str = ""
    file: str = ""
    line: int = 0
    text: str = ""
    own: bool = False

    def __str__(self) -> str:
        words = f"{self.type}: {self.message}" if self.message else self.type
        # The line is ours to say: a long message does not push it out.
        where = f" (line {self.line}: {brief(self.text, LONGEST_LINE)})" if self.line else ""
        return brief(words, LONGEST) + where


@dataclass(frozen=True)
class Outcome:
    """Everything observed of one call.

    `kind` is value, raised, ended or missing; `gradient` is a list of arrays where gradients
    were asked for, None where the graph was cut; `changed` maps argument numbers to what the
    arguments were after the call.
    """

    kind: Literal["value", "raised", "ended", "missing"]
    value: Any = None
    error: Error | None = None
    reason: str = ""
    words: str = ""
    changed: dict[int, Any] = field(default_factory=dict)
    wants_gradient: bool = False
    gradient: list[Any] | None = None
    requires_grad: bool = False
    warnings: tuple[tuple[str, str], ...] = ()
    seen: tuple[dict[str, Any], ...] = ()

    @property
    def costly(self) -> bool:
        """Whether the call cost a process, or all the memory there is."""
        error = self.error
        filled = error is not None and (
            # Where the system or a library refuses, it says so in these words.
            error.type == "MemoryError" or "allocate memory" in error.message
        )
        return filled or self.kind == "ended"

    @property
    def not_attempted(self) -> bool:
        """Whether a stub's own NotImplementedError came back, or there is no such function."""
        error = self.error
        if error is None or error.type != "NotImplementedError":
            return self.kind == "missing"
        return error.own and "raise" in error.text  # torch raises this type too


_SHAPES = re.compile(
    r"broadcast|shape|size of tensor|must match|mat1 and mat2|dimension|same (?:size|as)"
    r"|mismatch|align"
)


def error_kind(error: Error) -> tuple[str, str]:
    """Reduce an exception to what does not depend on how the code was written."""
    message = error.message.lower()
    if error.type in ("ValueError", "RuntimeError") and _SHAPES.search(message):
        return ("", "shapes")
    return (error.type, re.sub(r"[\[(][\d, ]*[\])]|\d+|'[^']*'", "#", message)[:120])
