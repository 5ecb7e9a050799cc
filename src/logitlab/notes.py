"""Whether a mistake model may know of notes: what is superfluous in a solution, but right."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator
from types import CodeType
from typing import Any


@functools.cache
def may_note(body: Callable[..., Any]) -> bool:
    """Tell from its code whether a model, or a function that it names, asks `made.note(...)`.

    Running all mistakes of a model would tell, too, and takes a hundred times as long.
    """
    seen: set[int] = set()
    todo: list[Any] = [body]
    while todo:
        one = todo.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if inspect.isclass(one):
            todo += vars(one).values()
        elif inspect.isfunction(one):
            names = set(_names(one.__code__))
            if "note" in names:
                return True
            todo += [one.__globals__[name] for name in names if name in one.__globals__]
            todo += [cell.cell_contents for cell in one.__closure__ or ()]
    return False


def _names(code: CodeType) -> Iterator[str]:
    """Yield the global names and attributes in a piece of code, and in what it defines."""
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names(constant)
