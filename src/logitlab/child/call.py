"""One call of student code: the same surroundings for each, and a report of all that it did."""

from __future__ import annotations

import dis
import random
import sys
import traceback
import warnings
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from logitlab.child.loader import line_of, message_of


def observe(
    function: Any,
    args: tuple[Any, ...],
    want: Mapping[str, Any],
    given: Mapping[int, object],
    describe: Callable[[BaseException], dict[str, Any]],
) -> dict[str, Any]:
    """Call `function` and report value, error, changed arguments, gradients, warnings.

    `want`: `gradient` (indices of arguments to differentiate by), `backward` (differentiate
    by a network's parameters), `seen` (record the losses called), `seed` (of all random
    generators, 0 unless given).
    """
    report: dict[str, Any] = {}
    inputs = want.get("gradient", ())
    for index in inputs:
        args[index].requires_grad_(True)
    before = [_content(arg) for arg in args]
    with warnings.catch_warnings(record=True) as caught, _Settings(want, given) as watch:
        try:
            value = function(*args)
            report["value"] = value
            if inputs or want.get("backward"):
                report["gradient"] = gradients(value, [args[i] for i in inputs])
        except BaseException as error:
            report["error"] = describe(error)
    report["requires_grad"] = bool(getattr(report.get("value"), "requires_grad", False))
    report["changed"] = [
        [index, arg]
        for index, (arg, old) in enumerate(zip(args, before, strict=True))
        if old is not None and _content(arg) != old
    ]
    report["warnings"] = [[w.category.__name__[:100], str(w.message)[:500]] for w in caught[:20]]
    report["seen"] = watch.events if watch is not None else []
    return report


def describe_error(error: BaseException, owned: Callable[[str], str | None]) -> dict[str, Any]:
    """Describe an exception with the author's own line, and whether it was raised there."""
    frames = traceback.extract_tb(error.__traceback__, limit=-200)
    own = [frame for frame in frames if owned(frame.filename) is not None]
    last = own[-1] if own else None
    line = (last.lineno or 0) if last else 0
    source = owned(last.filename) if last else None
    return {
        "type": type(error).__name__[:200],
        "message": message_of(error),
        "file": last.filename if last else "",
        "line": line,
        "text": line_of(source or "", line),
        "own": bool(last is not None and frames[-1] is last) and _raised_here(error),
    }


def _raised_here(error: BaseException) -> bool:
    """Whether a `raise` was carried out, and not a call of compiled code that raised."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return False
    code = trace.tb_frame.f_code.co_code[trace.tb_lasti]
    return dis.opname[code] == "RAISE_VARARGS"


class _Settings:
    """Give every call the same surroundings, whatever earlier code of the student changed."""

    def __init__(self, want: Mapping[str, Any], given: Mapping[int, object]) -> None:
        self.want, self.given = want, given
        self.errstate = np.errstate(divide="warn", over="warn", under="ignore", invalid="warn")
        self.watch: Any = None

    def __enter__(self) -> Any:
        warnings.simplefilter("always")
        self.errstate.__enter__()
        seed_all(self.want.get("seed", 0))
        torch = sys.modules.get("torch")
        context: Any = None
        if torch is not None:
            if not torch.is_grad_enabled():
                torch.set_grad_enabled(True)
            if torch.get_default_dtype() != torch.float32:
                torch.set_default_dtype(torch.float32)
            if self.want.get("seen"):
                from logitlab.child.observe import Watch

                context = self.watch = Watch(self.given.values())
        self.context = context
        if context is not None:
            context.__enter__()
        return self.watch

    def __exit__(self, *exc: Any) -> None:
        if self.context is not None:
            self.context.__exit__(None, None, None)
        self.errstate.__exit__(None, None, None)


def seed_all(seed: int) -> None:
    """Seed all random generators."""
    random.seed(seed)
    np.random.seed(seed)
    torch = sys.modules.get("torch")
    if torch is not None:
        torch.default_generator.manual_seed(seed)


def gradients(value: Any, inputs: list[Any]) -> list[Any] | None:
    """Differentiate a weighted sum of `value` by `inputs`; None where the graph is cut."""
    import torch

    if not isinstance(value, torch.Tensor) or not value.requires_grad:
        return None
    # Unequal weights: a plain sum of a softmax has no gradient at all.
    weights = torch.cos(torch.arange(value.numel(), dtype=torch.float64)).to(value.dtype)
    total = (value * weights.reshape(value.shape)).sum() if value.dim() else value
    total.backward()  # type: ignore[no-untyped-call]
    return [leaf.grad for leaf in inputs]


def _content(value: Any) -> tuple[Any, ...] | None:
    """Return all that can change in an array or tensor, None for anything else."""
    if isinstance(value, np.ndarray):
        return value.shape, value.dtype, value.tobytes()
    torch = sys.modules.get("torch")
    if torch is not None and isinstance(value, torch.Tensor):
        return value.shape, value.dtype, value.detach().numpy().tobytes()
    return None
