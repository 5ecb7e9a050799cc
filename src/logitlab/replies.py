"""Read what a child reports of a call; believe nothing of it that can be known otherwise.

A report was written by a process that runs hostile code. What it says of values is compared with
the right ones, whoever said it; what it says of itself is bounded in size, and kept only where its
form is right. A line of source is taken from our own copy of the file, never from the report.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from logitlab.child.loader import line_of, origin
from logitlab.child.values import Opaque
from logitlab.outcome import Error, Outcome
from logitlab.wire import FORGED, Ended

__all__ = [
    "MAX_MESSAGE",
    "MAX_NAME",
    "Owned",
    "Parameter",
    "description_of",
    "error_of",
    "outcome_of",
    "parameters_of",
    "problems_of",
    "sources",
    "weight",
]

MAX_NAME, MAX_MESSAGE = 200, 2000
MAX_WARNINGS, MAX_WARNING = 20, 500
MAX_EVENTS, MAX_FACTS, MAX_FACT = 64, 16, 100
MAX_ARGUMENTS = 32
MAX_PROBLEMS = 20
MAX_PARAMETERS, MAX_MODULES = 1000, 100

Owned = Callable[[str], str | None]  # the text of a file of the student's, by its name


def sources(files: Mapping[str, tuple[list[str], bool]]) -> dict[str, str]:
    """Return the text of each file, or cell of a notebook, under the name that a child gives it."""
    texts = {}
    for module, (chunks, notebook) in files.items():
        for number, chunk in enumerate(chunks, 1):
            name = origin(module)
            texts[f"{name}, cell {number}" if notebook else name] = chunk
    return texts


def weight(value: object) -> int:
    """Estimate the bytes of memory that a decoded reply takes."""
    total, left = 0, [value]
    while left:
        one = left.pop()
        total += 64
        if isinstance(one, dict):
            left += one.values()
        elif isinstance(one, (list, tuple)):
            left += one
        elif isinstance(one, str):
            total += len(one)
        else:
            total += getattr(one, "nbytes", 0)  # of an array or a tensor
    return total


def outcome_of(report: Mapping[str, Any], owned: Owned) -> Outcome:
    """Read a report of the executor; one that does not have its form raises `Ended`."""
    if report.get("missing") is True:
        return Outcome("missing")
    if "changed" not in report and "error" in report:
        return Outcome("raised", error=error_of(report["error"], owned))
    try:
        gradient = report.get("gradient")
        extra: dict[str, Any] = {
            "changed": dict(_changed(report["changed"])),
            "wants_gradient": "gradient" in report,
            "gradient": _listed(gradient, MAX_ARGUMENTS) if gradient is not None else None,
            "requires_grad": report["requires_grad"] is True,
            "warnings": tuple(
                (_text(kind, MAX_FACT), _text(text, MAX_WARNING))
                for kind, text in _listed(report["warnings"], MAX_WARNINGS)
            ),
            "seen": tuple(_event(event) for event in _listed(report["seen"], MAX_EVENTS)),
        }
        if "error" in report:
            return Outcome("raised", error=error_of(report["error"], owned), **extra)
        return Outcome("value", value=report["value"], **extra)
    except (KeyError, TypeError, ValueError):
        raise Ended("reply", FORGED) from None


@dataclass(frozen=True)
class Parameter:
    """One registered parameter of a network; `owner` is the type of the module that holds it."""

    name: str
    owner: str
    value: Any
    requires_grad: bool
    gradient: Any


def parameters_of(value: object) -> list[Parameter]:
    """Read a network's parameters: tensors all of them, and their gradients too, if any."""
    try:
        rows = [Parameter(*row) for row in _listed(value, MAX_PARAMETERS)]
    except TypeError:
        raise Ended("reply", FORGED) from None
    for row in rows:
        texts = isinstance(row.name, str) and isinstance(row.owner, str)
        if not texts or not _is_tensor(row.value) or type(row.requires_grad) is not bool:
            raise Ended("reply", FORGED)
        if row.gradient is not None and not _like(row.gradient, row.value):
            raise Ended("reply", FORGED)
    return rows


def description_of(value: object) -> dict[str, Any]:
    """Read what is said of an object; see `Executor.do_describe`."""
    kinds = {"type": str, "name": str, "is_class": bool, "callable": bool, "training": bool}
    kinds |= {"modules": list, "kept": list, "tensors": bool}
    if not isinstance(value, dict) or any(type(value.get(k)) is not t for k, t in kinds.items()):
        raise Ended("reply", FORGED)
    lists = {k: [_shortened(item) for item in value[k][:MAX_MODULES]] for k in ("modules", "kept")}
    return {key: _shortened(value[key]) for key in kinds} | lists


def _shortened(value: object) -> object:
    return value[:MAX_NAME] if isinstance(value, str) else value if isinstance(value, bool) else ""


def _is_tensor(value: object) -> bool:
    torch = sys.modules.get("torch")
    return torch is not None and isinstance(value, torch.Tensor)


def _like(value: Any, other: Any) -> bool:
    return _is_tensor(value) and value.shape == other.shape


def error_of(report: object, owned: Owned) -> Error:
    """Read the description of an exception; its line is looked up in our copy of the file."""
    if not isinstance(report, dict):
        return Error("unknown error")
    kind, message = report.get("type"), report.get("message")
    if type(kind) is not str or type(message) is not str:
        return Error("unknown error")
    file, line, text = _place(report, owned)
    own = bool(line) and report.get("own") is True
    return Error(kind[:MAX_NAME], message[:MAX_MESSAGE], file, line, text, own)


def problems_of(report: Mapping[str, Any], owned: Owned) -> list[dict[str, Any]]:
    """Read what went wrong while a file was loaded: type, message, file, line and its text."""
    found = report.get("problems")
    problems = []
    for problem in found[:MAX_PROBLEMS] if isinstance(found, list) else []:
        if isinstance(problem, dict):
            error = error_of(problem, owned)
            problems.append({name: getattr(error, name) for name in _PROBLEM})
    return problems


_PROBLEM = ("type", "message", "file", "line", "text")


def _place(report: Mapping[str, Any], owned: Owned) -> tuple[str, int, str]:
    """Return file, line and its text, if the file is the student's and has such a line."""
    file, line = report.get("file"), report.get("line")
    if type(file) is not str or type(line) is not int:
        return "", 0, ""
    source = owned(file)
    if source is None or not 0 < line <= source.count("\n") + 1:
        return "", 0, ""
    return file, line, line_of(source, line)


def _listed(value: object, limit: int) -> Sequence[Any]:
    if not isinstance(value, list):
        raise TypeError
    return value[:limit]


def _text(value: object, limit: int) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value[:limit]


def _changed(value: object) -> list[tuple[int, Any]]:
    pairs = [(index, after) for index, after in _listed(value, MAX_ARGUMENTS)]
    if not all(type(index) is int and 0 <= index < MAX_ARGUMENTS for index, _ in pairs):
        raise ValueError
    return pairs


def _event(value: object) -> dict[str, str]:
    """Return what was seen of one call of a loss, an activation or an optimizer, as texts."""
    if not isinstance(value, dict) or len(value) > MAX_FACTS:
        raise TypeError
    return {_text(key, MAX_FACT): _fact(fact) for key, fact in value.items()}


def _fact(value: object) -> str:
    if isinstance(value, list):  # the width of a tensor
        value = [item for item in value[:1] if type(item) is int]
    return "" if isinstance(value, (dict, tuple, Opaque)) else str(value)[:MAX_FACT]
