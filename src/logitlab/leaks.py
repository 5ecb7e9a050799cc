"""Search what is to be handed out for answers: lines of solutions and of graders.

Stubs and self-checks are searched for their own solutions, however they are laid out, by
`logitlab.stubs`; here every file is searched for every line, whichever exercise it belongs to.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Iterator, Mapping
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
        text = path.read_text(encoding="utf-8")
        public = _public(ast.parse(text))
        lines = (pair for pair in enumerate(text.splitlines(), 1) if pair[0] not in public)
        yield from _telling(lines, f"graders/{path.name}")
    for path in sorted((root / "reference").glob("ex[0-9][0-9]_*.py")):
        for solution in solutions(path.read_text(encoding="utf-8"), path.name):
            yield from _telling(solution.numbered, f"reference/{path.name}")


def _public(grader: ast.Module) -> set[int]:
    """Return the numbers of the lines that declare PUBLIC, the inputs that students may see."""
    assigned = {
        target.id: statement
        for statement in grader.body
        if isinstance(statement, ast.Assign)
        for target in statement.targets
        if isinstance(target, ast.Name)
    }
    if "PUBLIC" not in assigned:
        return set()
    names = {node.id for node in ast.walk(assigned["PUBLIC"]) if isinstance(node, ast.Name)}
    parts = [assigned[name] for name in names if name in assigned]
    return {n for part in parts for n in range(part.lineno, (part.end_lineno or part.lineno) + 1)}


def _telling(lines: Iterable[tuple[int, str]], name: str) -> Iterator[tuple[str, str]]:
    for number, line in lines:
        text = line.strip()
        opens = text.endswith(("(", "[", "{", ":"))  # what it opens is on the next lines
        if len(text) > TELLING and not opens and not text.startswith(HARMLESS):
            yield text, f"{name}:{number}"


def _text(name: str, data: bytes) -> str:
    """Return the text of a file; that of a notebook is what is in its cells."""
    text = data.decode("utf-8", "replace")
    if not name.endswith(".ipynb"):
        return text
    cells = json.loads(text)["cells"]
    return "\n".join("".join(cell["source"]) for cell in cells)
