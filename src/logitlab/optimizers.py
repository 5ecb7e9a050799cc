"""Step optimizers without importing torch's compiler, where the code that does so is our own.

Making an optimizer, and each of its steps, imports `torch._dynamo`, which takes most of a second,
to tell it what not to compile. Nothing is compiled in the process that grades. So two of its
functions, which do nothing outside of compiled code, stand in for it until anything else of it is
asked for; then it is imported after all.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

COMPILER = "torch._dynamo"


def without_compiler() -> None:
    """Stand in for the compiler from now on, in this process; torch is imported already."""
    import torch

    if COMPILER not in sys.modules:
        stand_in = _StandIn()
        sys.modules[COMPILER] = torch._dynamo = stand_in
        sys.meta_path.insert(0, _Parts(stand_in))


class _StandIn(ModuleType):
    """What optimizers ask of the compiler; any other name imports the real one."""

    def __init__(self) -> None:
        super().__init__(COMPILER, "Not the compiler, but what optimizers need of it.")
        self.__path__: list[str] = []
        self.graph_break = lambda msg="": None
        self.disable = _disable

    def __getattr__(self, name: str) -> Any:
        return getattr(self.real(), name)

    def real(self) -> ModuleType:
        """Import the compiler, if that is still to be done."""
        if sys.modules.get(COMPILER) is self:
            del sys.modules[COMPILER]
            sys.modules["torch"]._dynamo = importlib.import_module(COMPILER)  # type: ignore[attr-defined]
        return sys.modules[COMPILER]


def _disable(fn: Callable[..., Any], recursive: bool = True, **words: Any) -> Callable[..., Any]:
    return fn


class _Parts(MetaPathFinder, Loader):
    """Whoever imports a part of the compiler gets that of the real one."""

    def __init__(self, stand_in: _StandIn) -> None:
        self.stand_in = stand_in

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if not name.startswith(f"{COMPILER}.") or sys.modules.get(COMPILER) is not self.stand_in:
            return None
        self.stand_in.real()
        return importlib.util.find_spec(name) if name not in sys.modules else ModuleSpec(name, self)

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return sys.modules[spec.name]

    def exec_module(self, module: ModuleType) -> None:
        """Do nothing: it was imported with the rest."""
