"""Collect graders: ordinary pytest files whose tests are checks worth points.

A check has a docstring (its title), integer points and one argument, `student`. Mistake models
and evidence are found among the module's names. `POINTS` is what the checks must add up to.
"""

from __future__ import annotations

import importlib.util
import inspect
import linecache
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

from logitlab.drawing import Curve, Drawing, Grid, Right, Run, drawn
from logitlab.mistakes import NOTHING, Evidence, MistakeModel
from logitlab.models import Models
from logitlab.outline import GraderError as GraderError
from logitlab.student import Student


@dataclass(frozen=True)
class Check:
    """One test of a grader."""

    name: str
    title: str
    points: int
    run: Callable[[Student], object]


class Grader:
    """The checks, mistake models and evidence of one exercise."""

    def __init__(self, exercise: str, module: ModuleType, checks: list[Check]) -> None:
        self.exercise = exercise
        self.module = module
        self.path = Path(str(module.__file__))
        self.checks = checks
        values = list(vars(module).values())
        self.mistake_models = [v for v in values if isinstance(v, MistakeModel)]
        self.evidence = [v for v in values if isinstance(v, Evidence)]
        # Inputs that students may see: those of the self-check and the like.
        self.public: dict[str, list[tuple[Any, ...]]] = getattr(module, "PUBLIC", {})
        # What shows a wrong function best, drawn from such inputs.
        self.drawn: dict[str, list[Curve | Run | Grid]] = getattr(module, "DRAWN", {})
        self._drawings: dict[tuple[str, int], Right] = {}

    @property
    def points(self) -> int:
        return sum(check.points for check in self.checks)

    @property
    def has_notes(self) -> bool:
        """Whether a model knows of notes, which a right solution may deserve too."""
        helpers: list[Any] = [f for f in vars(self.module).values() if inspect.isfunction(f)]
        bodies = [model.body for model in self.mistake_models]
        return any("note" in function.__code__.co_names for function in [*bodies, *helpers])

    @property
    def needs_torch(self) -> bool:
        """Whether the grader itself uses torch; an exercise in numpy alone does not pay for it."""
        torch = sys.modules.get("torch")
        return torch is not None and any(v is torch for v in vars(self.module).values())

    def drawing_of(self, function: str, student: Student) -> Drawing | None:
        """Return the drawing that shows best what is wrong with a student's function, if any."""

        def right(place: int) -> Right:
            key = function, place
            if key not in self._drawings:
                reference = self.models.subject(NOTHING, function).student
                before = len(reference.script)
                with reference.aside():
                    drawing = self.drawn[function][place].of(reference)
                self._drawings[key] = drawing, reference.script[before:]
            return self._drawings[key]

        return drawn(self.drawn.get(function, ()), student, right)

    @cached_property
    def models(self) -> Models:
        """The models, rehearsed: made on first use, since right submissions need none."""
        models, self._touched = self._rehearse()
        return models

    @property
    def touched(self) -> dict[str, set[str]]:
        """The graded functions that each check depends on."""
        _ = self.models
        return self._touched

    def _rehearse(self) -> tuple[Models, dict[str, set[str]]]:
        models = Models(self.exercise, self.mistake_models, self._source)
        touched = models.rehearse([(c.name, c.run) for c in self.checks], self.evidence)
        return models, touched

    def _source(self, filename: str) -> str | None:
        return "".join(linecache.getlines(filename)) if Path(filename) == self.path else None


def collect(folder: Path, only: Iterable[str] = ()) -> list[Grader]:
    """Load the graders of a folder in order; `only` names exercises, whole or by prefix."""
    paths = sorted(folder.glob("test_ex[0-9][0-9]_*.py"))
    if not paths:
        raise GraderError(f"{folder}: no grader (test_exNN_topic.py) here; name their folder")
    wanted = list(only)
    for name in wanted:
        if not any(_stem(path).startswith(name) for path in paths):
            known = ", ".join(_stem(path) for path in paths)
            raise GraderError(f"{name}: no such exercise; there are {known}")
    chosen = [p for p in paths if not wanted or any(_stem(p).startswith(n) for n in wanted)]
    return [load(path) for path in chosen]


def _stem(path: Path) -> str:
    return path.stem.removeprefix("test_")


def load(path: Path, text: str | None = None) -> Grader:
    """Import one grader and check its form; with its `text`, the file need not be there."""
    name = f"logitlab_graders.{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        if text is None:
            spec.loader.exec_module(module)
        else:
            # Models are read as source later on. Without a time, linecache keeps an entry whatever
            # becomes of the file.
            linecache.cache[str(path)] = (len(text), None, text.splitlines(True), str(path))
            exec(compile(text, str(path), "exec", dont_inherit=True), vars(module))
    except GraderError:
        raise
    except Exception as error:
        raise GraderError(f"{path}: cannot be imported: {type(error).__name__}: {error}") from error
    return examine(module, _stem(path))


def examine(module: ModuleType, exercise: str) -> Grader:
    """Check the form of an imported grader, and make it one."""
    checks = [
        check_of(function)
        for name, function in vars(module).items()
        if name.startswith("test_") and inspect.isfunction(function)
    ]
    where = str(module.__file__)
    total = sum(check.points for check in checks)
    declared = getattr(module, "POINTS", None)
    if not isinstance(declared, int):
        raise GraderError(f"{where}:1: no POINTS; declare what the checks add up to: POINTS = 10")
    if declared != total:
        line = _line_of(where, "POINTS")
        raise GraderError(f"{where}:{line}: POINTS is {declared}, but the checks add up to {total}")
    return Grader(exercise, module, checks)


def check_of(function: Any) -> Check:
    """Read title and points of a check."""
    code = function.__code__
    where = f"{code.co_filename}:{code.co_firstlineno}"
    name = function.__name__
    title = " ".join((function.__doc__ or "").split())
    if not title:
        raise GraderError(f"{where}: {name} has no docstring; it is the title students read")
    marks = [mark for mark in getattr(function, "pytestmark", []) if mark.name == "points"]
    values = [mark.args[0] for mark in marks if len(mark.args) == 1]
    if len(values) != 1 or type(values[0]) is not int or values[0] < 1:
        raise GraderError(f"{where}: {name} needs one @pytest.mark.points(n), n a whole number")
    if list(inspect.signature(function).parameters) != ["student"]:
        raise GraderError(f"{where}: {name} must take `student` and nothing else")
    return Check(name, title, values[0], function)


def _line_of(path: str, word: str) -> int:
    for number, line in enumerate(linecache.getlines(path), 1):
        if line.startswith(word):
            return number
    return 1
