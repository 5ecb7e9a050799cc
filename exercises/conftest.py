"""What the public checks share: load an exercise, call it, say in plain words what is wrong.

    pytest exercises                                 check everything
    pytest exercises/test_ex01_softmax_numpy.py      check one exercise

There is nothing to change here: your work goes into the files called exNN_topic.py.
"""

import __future__

import ast
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import numbers
import os
import re
import sys
import traceback
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

import numpy as np
import pytest

HERE = Path(__file__).resolve().parent
EXERCISE = re.compile(r"ex\d\d_\w+")
FUTURES = {name: getattr(__future__, name).compiler_flag for name in __future__.all_feature_names}

# A plot in an exercise must not open a window and wait until somebody closes it.
os.environ.setdefault("MPLBACKEND", "Agg")

trouble: dict[str, list[BaseException]] = {}
told: set[str] = set()


class StepByStep(importlib.machinery.SourceFileLoader):
    """Load an exercise one statement at a time, so that one that fails costs only itself.

    A demo line that stops, or a plotting library that is not installed, leaves the functions.
    """

    def exec_module(self, module: ModuleType) -> None:
        failed = trouble[module.__name__] = []
        tree = ast.parse(importlib.util.decode_source(self.get_data(self.path)), self.path)
        flags = 0
        for statement in tree.body:
            if isinstance(statement, ast.ImportFrom) and statement.module == "__future__":
                flags |= sum(FUTURES.get(alias.name, 0) for alias in statement.names)
            try:
                unit = ast.Module([statement], type_ignores=[])
                exec(compile(unit, self.path, "exec", flags, dont_inherit=True), vars(module))
            except KeyboardInterrupt:
                raise
            except BaseException as error:
                failed.append(error)


class Exercises(importlib.abc.MetaPathFinder):
    """Find the exercises in this folder, for the checks and for one exercise importing another."""

    def find_spec(
        self, name: str, path: object = None, target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        file = HERE / f"{name}.py"
        if not EXERCISE.fullmatch(name) or not file.is_file():
            return None
        loader = StepByStep(name, str(file))
        return importlib.util.spec_from_file_location(name, file, loader=loader)


sys.meta_path.insert(0, Exercises())
sys.path.append(str(HERE))


@pytest.fixture
def exercise(request: pytest.FixtureRequest) -> "Exercise":
    """Return the exercise that a check belongs to: `exercise.softmax(...)` calls your softmax."""
    return Exercise(request.path.stem.removeprefix("test_"))


class Exercise:
    """The functions of one exercise; calling one gives an `Answer`."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __getattr__(self, function: str) -> Callable[..., "Answer"]:
        def call(*arguments: object) -> Answer:
            return ask(function, self.find(function), arguments)

        return call

    def find(self, function: str) -> Any:
        """Return a function of the exercise; if there is none, say why."""
        file = f"{self.name}.py"
        if not (HERE / file).is_file():
            stop_once(f"there is no {file} in {HERE.name}/: put it back, its name unchanged")
        module = self.load(file)
        if not hasattr(module, function):
            causes = [f"\nThis may be why: {described(error)}" for error in trouble[self.name]]
            stop_once(
                f"{file} defines no {function}: keep the name it has in the stub"
                + "".join(causes[:1])
            )
        return getattr(module, function)

    def load(self, file: str) -> ModuleType:
        """Import the exercise; if Python cannot read it, say where."""
        try:
            with lenient_warnings():
                return importlib.import_module(self.name)
        except SyntaxError as error:
            where, what = (
                f"{file}, line {error.lineno}",
                f"{error.msg}: {(error.text or '').strip()}",
            )
        except (ValueError, RecursionError, MemoryError) as error:
            where, what = file, str(error)
        return stop_once(f"{where}: Python cannot read this: {what}")


class Answer:
    """What a call gave back, and ways to ask whether it is what was to be expected."""

    def __init__(
        self, call: str, value: Any, given: Sequence[Any] = (), before: Sequence[Any] = ()
    ) -> None:
        self.call = call
        self.value = value
        self.given = given
        self.before = before

    def __call__(self, *arguments: object) -> "Answer":
        """Call what the call gave back: a network or a loss."""
        self.should(callable(self.value), "something that can be called, like a function")
        return ask(self.call, self.value, arguments)

    def wrong(self, expected: str) -> NoReturn:
        """Fail the check: say what was called, what came back, and what was expected."""
        came_back = shown(self.value)
        if self.value is None:
            came_back += ", that is, nothing. Is a return missing?"
        pytest.fail(
            f"{self.call}\n  gave back: {came_back}\n  expected:  {expected}", pytrace=False
        )

    def should(self, holds: object, expected: str) -> None:
        """Fail the check with what was expected unless it holds."""
        if not holds:
            self.wrong(expected)

    def array(self, shape: tuple[int, ...], of: str = "numbers") -> np.ndarray:
        """Return the values if they are a NumPy array of that shape, in float64."""
        self.should(isinstance(self.value, np.ndarray), f"a NumPy array of shape {shape}, of {of}")
        return self._shaped(shape, of)

    def tensor(self, shape: tuple[int, ...], of: str = "numbers", dtype: Any = None) -> np.ndarray:
        """Return the values if they are a tensor of that shape and dtype, in float64."""
        self.should(is_tensor(self.value), f"a tensor of shape {shape}, of {of}")
        values = self._shaped(shape, of)
        if dtype is not None:
            self.should(self.value.dtype == dtype, f"dtype {dtype}, but it is {self.value.dtype}")
        return values

    def _shaped(self, shape: tuple[int, ...], of: str) -> np.ndarray:
        there = tuple(self.value.shape)
        self.should(there == shape, f"shape {shape}, of {of}, but it has shape {there}")
        return self._finite(values_of(self.value))

    def number(self) -> float:
        """Return the value if it is one number, of whatever kind."""
        zero_d = getattr(self.value, "shape", None) == ()
        self.should(isinstance(self.value, numbers.Real) or zero_d, "one number, a float")
        return float(self._finite(values_of(self.value)))

    def _finite(self, values: np.ndarray) -> np.ndarray:
        self.should(
            np.isfinite(values).all(),
            "finite numbers; inf comes from a number too large to hold or from log(0), nan from\n"
            "             inf / inf, 0 / 0 or 0 * inf",
        )
        return values

    def close_to(
        self, values: Any, expected: Any, why: str = "", of: str = "", within: float = 1e-4
    ) -> None:
        """Fail the check unless `values`, taken from this answer, are about as expected.

        `why` says why they should be, `of` what they are if they are not the answer itself.
        """
        values, expected = values_of(values), values_of(expected)
        words = f"about {listed(expected)}{why and ', ' + why}"
        if of:
            words += f" as the {of}, but they are {listed(values)}"
        self.should(np.allclose(values, expected, rtol=within, atol=within), words)

    def gradient(self, pick: tuple[int, ...] = ()) -> np.ndarray:
        """Return the gradient of the result, or of one entry of it, by the first argument."""
        connected = "a tensor from which gradients flow back to the scores"
        self.should(
            is_tensor(self.value) and self.value.requires_grad, f"{connected}; it is cut off"
        )
        self.value[pick].backward()
        self.should(self.given[0].grad is not None, f"{connected}; none arrived")
        return values_of(self.given[0].grad)

    def leaves_arguments_alone(self) -> None:
        """Fail the check if the call changed an array or tensor that it was given."""
        for given, before in zip(self.given, self.before, strict=True):
            if hasattr(before, "shape") and not np.array_equal(values_of(given), values_of(before)):
                pytest.fail(
                    f"{self.call}\n  changed its argument {shown(before)} into {shown(given)}\n"
                    "  expected:  the caller's numbers stay as they were",
                    pytrace=False,
                )


def ask(name: str, function: Any, arguments: Sequence[object]) -> Answer:
    """Call a student's function on copies of the arguments; if it stops, say where and why."""
    call = f"{name}({', '.join(shown(argument) for argument in arguments)})"
    given = [copy_of(argument) for argument in arguments]
    error = None
    try:
        with lenient_warnings():
            value = function(*given)
    except KeyboardInterrupt:
        raise
    except BaseException as stopped:  # exit() raises SystemExit, which is no Exception
        error = stopped
    if error is None:
        return Answer(call, value, given, arguments)
    frames = own_frames(error)
    if isinstance(error, NotImplementedError) and frames and is_last(frames[-1], error):
        file = Path(frames[-1].filename).name
        stop_once(f"not attempted yet: fill in {frames[-1].name} in {file}")
    pytest.fail(f"{call}\n  stopped:   {described(error)}", pytrace=False)


def stop_once(message: str) -> NoReturn:
    """Fail the first check that a missing function spoils, and skip the others."""
    if message in told:
        pytest.skip(message)
    told.add(message)
    pytest.fail(message, pytrace=False)


def own_frames(error: BaseException) -> list[traceback.FrameSummary]:
    """The lines in the student's files that an error came through, the deepest last."""
    frames = traceback.extract_tb(error.__traceback__)
    own = (frame for frame in frames if Path(frame.filename).parent == HERE)
    return [frame for frame in own if not re.match("conftest|test_", Path(frame.filename).name)]


def is_last(frame: traceback.FrameSummary, error: BaseException) -> bool:
    """Tell an unwritten function from an error that a library raised deeper down."""
    return frame == traceback.extract_tb(error.__traceback__)[-1]


def described(error: BaseException) -> str:
    """Say what an error is and in which line of the student's it happened."""
    kind = "exit() was called" if isinstance(error, SystemExit) else type(error).__name__
    text = f"{kind}: {error}" if str(error) else kind
    for frame in own_frames(error)[-1:]:
        text += f"\n  in {Path(frame.filename).name}, line {frame.lineno}: {frame.line}"
    return text


def lenient_warnings() -> warnings.catch_warnings:
    """Let a warning in an exercise be a warning, also where pytest is told to make it an error."""
    return warnings.catch_warnings(action="default")


def is_tensor(value: object) -> bool:
    return type(value).__module__.startswith("torch") and hasattr(value, "detach")


def copy_of(argument: Any) -> Any:
    """Copy arrays and tensors, so that one check cannot spoil the numbers of the next."""
    if is_tensor(argument):
        return argument.detach().clone().requires_grad_(argument.requires_grad)
    return argument.copy() if isinstance(argument, np.ndarray) else argument


def values_of(value: Any) -> np.ndarray:
    """The numbers of an array, a tensor or a number, as a NumPy array."""
    if is_tensor(value):
        value = value.detach().cpu().double().numpy()
    return np.asarray(value, dtype=np.float64)


def listed(values: np.ndarray) -> str:
    """Numbers as Python writes them, with as many digits as one wants to read."""
    return str(np.vectorize(lambda x: float(f"{x:.5g}"), otypes=[object])(values).tolist())


def shown(value: Any) -> str:
    """Write a value for people, where possible so that it can be pasted into Python."""
    array = isinstance(value, np.ndarray)
    if array or is_tensor(value):
        name, module = ("array", "np") if array else ("tensor", "torch")
        if value.size > 24 if array else value.numel() > 24:
            return f"{'an' if array else 'a'} {name} of shape {tuple(value.shape)}"
        whole = "int" in str(value.dtype) or "bool" in str(value.dtype)
        text = str(value.tolist()) if whole else listed(values_of(value))
        usual = ("int64", "float64", "bool") if array else ("int64", "float32", "bool")
        dtype = str(value.dtype).removeprefix("torch.")
        return f"{module}.{name}({text}{'' if dtype in usual else f', dtype={module}.{dtype}'})"
    if isinstance(value, float):
        return f"{value:.6g}"
    text = repr(value)
    return text if len(text) <= 80 and "\n" not in text else f"{type(value).__name__}(...)"


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Any:
    """Say in a few words, without the code of the check, when something unforeseen happens."""
    try:
        return (yield)
    except Exception as stopped:
        error = stopped
    pytest.fail(f"the check stopped with {described(error)}", pytrace=False)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name the lines outside functions that stopped: they cost nothing, but may surprise."""
    for name, errors in sorted(trouble.items()):
        for error in errors:
            if not isinstance(error, NotImplementedError):
                terminalreporter.write_line(f"note: {name}.py: {described(error)}")
