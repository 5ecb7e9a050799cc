"""What can be known of a grader without importing it: functions, points, libraries, digest.

An unchanged class is answered from the journal; neither graders nor torch are imported for that.
"""

from __future__ import annotations

import ast
import functools
import hashlib
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path


class GraderError(ValueError):
    """A grader that cannot be used; the message is `path:line: what is wrong`, what to do."""


GRADERS = "test_ex[0-9][0-9]_*.py"


@dataclass(frozen=True)
class Outline:
    """One grader as its text shows it: what is graded, and for how many points.

    The text is at hand, as the file may be gone when the grader is loaded (if it was sealed), or on
    another machine.
    """

    exercise: str
    path: Path
    text: str
    functions: tuple[str, ...]
    points: int
    needs_torch: bool
    digest: str


def outlines(folder: Path) -> list[Outline]:
    """Read the graders of a folder, in teaching order."""
    paths = sorted(folder.glob(GRADERS))
    if not paths:
        raise GraderError(f"{folder}: no grader (test_exNN_topic.py) here; name their folder")
    return [outline(path) for path in paths]


def outline(path: Path) -> Outline:
    """Read one grader."""
    text = path.read_text(encoding="utf-8")
    try:
        tree = ast.parse(text, str(path))
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        raise GraderError(f"{path}:{line}: {error}; it cannot be imported") from None
    return Outline(
        path.stem.removeprefix("test_"),
        path,
        text,
        tuple(_functions(tree, text)),
        _points(tree),
        _uses_torch(tree),
        hashlib.sha256(text.encode()).hexdigest(),
    )


def chosen(known: Sequence[Outline], only: Iterable[str]) -> list[Outline]:
    """Return the graders of the exercises named, whole or by prefix; all if none is named."""
    wanted = list(only)
    for name in wanted:
        if not any(one.exercise.startswith(name) for one in known):
            names = ", ".join(one.exercise for one in known)
            raise GraderError(f"{name}: no such exercise; there are {names}")
    return [o for o in known if not wanted or any(o.exercise.startswith(name) for name in wanted)]


def _functions(tree: ast.Module, text: str) -> Iterator[str]:
    """Yield the names given to `@mistake_model`, each once, in order."""
    seen = set()
    for node in _mentioning("mistake_model", tree, text):
        called = isinstance(node, ast.Call) and node.args and _name(node.func) == "mistake_model"
        if called and isinstance(node.args[0], ast.Constant):  # type: ignore[attr-defined]
            name = str(node.args[0].value)  # type: ignore[attr-defined]
            if name not in seen:
                seen.add(name)
                yield name


def _mentioning(word: str, tree: ast.Module, text: str) -> Iterator[ast.AST]:
    """Yield the nodes on whose lines a word stands, as `ast.walk` would, but quickly."""
    lines = [number for number, line in enumerate(text.split("\n"), 1) if word in line]
    todo: deque[ast.AST] = deque([tree])
    while todo:
        for node in ast.iter_child_nodes(todo.popleft()):
            first = [getattr(node, "lineno", 1)]
            first += [one.lineno for one in getattr(node, "decorator_list", ())]
            last = getattr(node, "end_lineno", None) or len(text)
            if any(min(first) <= number <= last for number in lines):
                yield node
                todo.append(node)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _points(tree: ast.Module) -> int:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            names = [_name(target) for target in node.targets]
            if "POINTS" in names and isinstance(node.value.value, int):
                return node.value.value
    return 0


def _uses_torch(tree: ast.Module) -> bool:
    return any(
        name.partition(".")[0] == "torch" or (name.startswith("logitlab.") and _imports_torch(name))
        for name in _imported(tree)
    )


@functools.cache
def _imports_torch(module: str) -> bool:
    """Tell whether importing a module of logitlab imports torch, by its text."""
    path = Path(__file__).parent.joinpath(*module.split(".")[1:])
    file = path.with_suffix(".py") if path.with_suffix(".py").exists() else path / "__init__.py"
    return file.exists() and _uses_torch(ast.parse(file.read_bytes()))


def _imported(tree: ast.Module) -> Iterator[str]:
    """Yield the modules that importing a module imports: those named outside of functions."""
    for node in tree.body:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            if node.module.partition(".")[0] == "logitlab":
                yield from (f"{node.module}.{alias.name}" for alias in node.names)
