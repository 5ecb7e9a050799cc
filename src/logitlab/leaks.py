"""Search what is to be handed out for answers: lines of solutions and of graders.

Stubs and self-checks are searched for their own solutions, however they are laid out, by
`logitlab.stubs`; here every file is searched for every line, whichever exercise it belongs to.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from logitlab.markers import solutions

__all__ = ["hidden_lines", "leaks"]

TELLING = 20  # a line must be longer than this, without its indent, to say something by itself
HARMLESS = ("import ", "from ")
BINARY = (".age", ".whl", ".png")


def leaks(root: Path, files: Mapping[str, bytes]) -> Iterator[str]:
    """Yield `path:line: what is wrong` for each hidden line of a project that a file gives away.

    The wheel of the engine is not searched: the engine is public, and holds no grader.
    """
    hidden = dict(hidden_lines(root))
    for name, data in files.items():
        if name.endswith(BINARY):
            continue
        text = _text(name, data)
        for line, where in hidden.items():
            at = text.find(line)
            if at >= 0:
                number = text.count("\n", 0, at) + 1
                yield f"{name}:{number}: gives {where} away: {line}; write it another way"


def hidden_lines(root: Path) -> Iterator[tuple[str, str]]:
    """Yield the telling lines of graders and solutions, each with its `path:line`."""
    for path in sorted((root / "graders").glob("test_ex[0-9][0-9]_*.py")):
        lines = enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        yield from _telling(lines, f"graders/{path.name}")
    for path in sorted((root / "reference").glob("ex[0-9][0-9]_*.py")):
        for solution in solutions(path.read_text(encoding="utf-8"), path.name):
            yield from _telling(solution.numbered, f"reference/{path.name}")


def _telling(lines: Iterator[tuple[int, str]], name: str) -> Iterator[tuple[str, str]]:
    for number, line in lines:
        text = line.strip()
        opens = text.endswith(("(", "[", "{"))  # what it opens is on the next lines
        if len(text) > TELLING and not opens and not text.startswith(HARMLESS):
            yield text, f"{name}:{number}"


def _text(name: str, data: bytes) -> str:
    """Return the text of a file; that of a notebook is what is in its cells."""
    text = data.decode("utf-8", "replace")
    if not name.endswith(".ipynb"):
        return text
    cells = json.loads(text)["cells"]
    return "\n".join("".join(cell["source"]) for cell in cells)
