"""Load student modules from memory, statement by statement.

A submission's files are held as text: nothing on disk can shadow a library, and nothing needs to
be cleaned up. One failing statement (a plotting library that is not installed, a demo that
raises) costs what depends on it and not the functions around it.
"""

from __future__ import annotations
import __future__

import ast
import builtins
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import re
import sys
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

EXERCISE = re.compile(r"ex\d\d_\w+")
MAX_PROBLEMS = 20
_FUTURE = {name: getattr(__future__, name).compiler_flag for name in __future__.all_feature_names}


@dataclass
class Text:
    """One module of a submission: a file has one chunk, a notebook one for each code cell."""

    chunks: Sequence[str]
    notebook: bool = False
    problems: list[dict[str, Any]] = field(default_factory=list)


class Library(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Find and load the modules of one submission.

    Exercises are found first, so that one can import another; helper modules last, so that a
    file called like an installed library never takes its place.
    """

    def __init__(self, texts: Mapping[str, Text]) -> None:
        self.texts = dict(texts)
        self.sources: dict[str, str] = {}

    def install(self) -> None:
        """Put this library in reach of `import`."""
        sys.meta_path.insert(0, _Exercises(self))
        sys.meta_path.append(self)

    def find_spec(
        self, name: str, path: object = None, target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name not in self.texts:
            return None
        package = any(other.startswith(name + ".") for other in self.texts)
        spec = importlib.machinery.ModuleSpec(name, self, origin=origin(name), is_package=package)
        spec.has_location = True
        return spec

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType | None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        text = self.texts[module.__name__]
        if text.notebook:
            module.__dict__["display"] = print
        for number, chunk in enumerate(text.chunks, 1):
            name = origin(module.__name__)
            filename = f"{name}, cell {number}" if text.notebook else name
            self.sources[filename] = chunk
            text.problems += run(chunk, filename, module.__dict__)

    def get_source(self, name: str) -> str:
        return "\n".join(self.texts[name].chunks)


class _Exercises(importlib.abc.MetaPathFinder):
    def __init__(self, library: Library) -> None:
        self.library = library

    def find_spec(
        self, name: str, path: object = None, target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        return self.library.find_spec(name) if EXERCISE.fullmatch(name) else None


def origin(name: str) -> str:
    """Name the file of a module as a student knows it: `ex01_softmax_numpy.py`."""
    return name.replace(".", "/") + ".py"


def run(source: str, filename: str, namespace: dict[str, Any]) -> list[dict[str, Any]]:
    """Execute `source` one top-level statement at a time; return what went wrong, if anything."""
    problems: list[dict[str, Any]] = []
    try:
        tree = ast.parse(source, filename)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return [problem(error, filename, source)]
    _remember(filename, source)
    flags = 0
    for statement in tree.body:
        if isinstance(statement, ast.ImportFrom) and statement.module == "__future__":
            for alias in statement.names:
                flags |= _FUTURE.get(alias.name, 0)
        try:
            unit = ast.Module([statement], type_ignores=[])
            exec(compile(unit, filename, "exec", flags=flags, dont_inherit=True), namespace)
        except BaseException as error:  # SystemExit and KeyboardInterrupt are the student's too
            problems.append(problem(error, filename, source))
            if len(problems) >= MAX_PROBLEMS:
                break
    first = tree.body[0] if tree.body else None
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        namespace.setdefault("__doc__", None)
        if isinstance(first.value.value, str):
            namespace["__doc__"] = first.value.value
    return problems


def problem(error: BaseException, filename: str, source: str) -> dict[str, Any]:
    """Describe an exception by type, message, and the line of `filename` it came through."""
    line = 0
    if isinstance(error, SyntaxError) and error.filename == filename:
        line = error.lineno or 0
    else:
        for frame in traceback.extract_tb(error.__traceback__):
            if frame.filename == filename:
                line = frame.lineno or 0
    return {
        "type": type(error).__name__[:200],
        "message": message_of(error),
        "file": filename,
        "line": line,
        "text": line_of(source, line),
    }


def message_of(error: BaseException) -> str:
    """Return an exception's message, shortened; a hostile `__str__` yields an empty one."""
    try:
        text = error.msg if isinstance(error, SyntaxError) else str(error)
        return str(text)[:2000]
    except BaseException:
        return ""


def line_of(source: str, line: int) -> str:
    """Return line `line` (from 1) of a source, stripped and shortened; empty if there is none."""
    lines = source.split("\n")  # as Python counts them: a form feed ends no line
    return lines[line - 1].strip()[:200] if 0 < line <= len(lines) else ""


def _remember(filename: str, source: str) -> None:
    """Let inspect.getsource and tracebacks find a source that lies in no file."""
    import linecache

    lines = source.splitlines(keepends=True)
    linecache.cache[filename] = (len(source), None, lines, filename)


def prepare(texts: Mapping[str, Text]) -> Library:
    """Install a submission's modules, and make `input()` say that nobody is there to answer."""
    library = Library(texts)
    library.install()
    importlib.invalidate_caches()

    def no_input(prompt: object = "") -> str:
        raise EOFError("input() cannot be used here: nobody is there to type an answer")

    builtins.input = no_input
    return library


def load(library: Library, name: str) -> dict[str, Any]:
    """Import exercise `name` afresh; report its problems and the names it defines."""
    sys.modules.pop(name, None)
    library.texts[name].problems.clear()
    try:
        module = importlib.import_module(name)
    except BaseException as error:
        failed = problem(error, origin(name), library.get_source(name))
        return {"problems": [*library.texts[name].problems, failed], "defines": []}
    defines = [key for key in vars(module) if not key.startswith("__")][:1000]
    return {"problems": library.texts[name].problems, "defines": defines}
