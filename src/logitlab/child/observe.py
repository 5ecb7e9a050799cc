"""See which losses student code calls, and with what: facts that values alone do not show.

Float one-hot rows give `F.cross_entropy` the same value as class indices, and log-probabilities
the same value as raw scores. What was given is judged by the values of the tensors, never by the
names of the functions that made them. An activation whose result is thrown away, and the order of
`backward`, `step` and `zero_grad`, are seen here too.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import torch
from torch.optim.optimizer import register_optimizer_step_pre_hook
from torch.overrides import TorchFunctionMode

LOSSES = frozenset(
    [
        "cross_entropy",
        "nll_loss",
        "binary_cross_entropy",
        "binary_cross_entropy_with_logits",
        "mse_loss",
        "l1_loss",
        "smooth_l1_loss",
        "huber_loss",
        "kl_div",
        "multi_margin_loss",
        "multilabel_margin_loss",
        "multilabel_soft_margin_loss",
        "soft_margin_loss",
        "hinge_embedding_loss",
    ]
)
ACTIVATIONS = frozenset(
    "relu relu_ relu6 leaky_relu leaky_relu_ rrelu prelu elu elu_ celu selu gelu silu mish "
    "softplus softsign sigmoid tanh hardtanh hardtanh_ hardsigmoid hardswish logsigmoid "
    "threshold".split()
)
MAX_EVENTS = 64
MAX_NODES = 1000


class Watch(TorchFunctionMode):
    """Record each call of a loss (its name and what it was given), an activation, or `backward`.

    While it is on, steps of optimizers are recorded as well: of those `given` by the grader, and
    of others.
    """

    watching: Watch | None = None

    def __init__(self, given: Iterable[object] = ()) -> None:
        super().__init__()
        self.events: list[dict[str, Any]] = []
        self.given = {id(thing) for thing in given}

    def __enter__(self) -> Any:
        Watch.watching = self
        self.hook = register_optimizer_step_pre_hook(
            lambda optimizer, *_: self.optimizer_does("step", optimizer)
        )
        return super().__enter__()  # type: ignore[no-untyped-call]

    def __exit__(self, *exc: Any) -> None:
        super().__exit__(*exc)  # type: ignore[no-untyped-call]
        self.hook.remove()
        Watch.watching = None

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        kwargs = kwargs or {}
        name = getattr(func, "__name__", "")
        if name in LOSSES:
            self.record(event(name, args, kwargs))
        elif name in ACTIVATIONS and args:
            self.record({"activation": name, "width": list(getattr(args[0], "shape", [0]))[-1:]})
        elif name in ("backward", "grad"):
            self.record({"backward": reach(args)})
        return func(*args, **kwargs)

    def record(self, what: dict[str, Any]) -> None:
        if len(self.events) < MAX_EVENTS:
            self.events.append(what)

    def optimizer_does(self, what: str, optimizer: object) -> None:
        """Record that a method of an optimizer was called, or named without a call."""
        self.record({"optimizer": what, "given": id(optimizer) in self.given})


def reach(args: tuple[Any, ...]) -> str:
    """Say how far `backward` goes: of a leaf nowhere, of a graph to parameters or not."""
    first = args[0] if args else None
    first = first[0] if isinstance(first, (list, tuple)) and first else first
    if getattr(first, "is_leaf", False):
        return "of a leaf"
    todo: list[Any] = [getattr(first, "grad_fn", None)]
    known: set[Any] = set()
    while todo and len(known) < MAX_NODES:
        node = todo.pop()
        if node is None or node in known:
            continue
        if isinstance(getattr(node, "variable", None), torch.nn.Parameter):
            return "of a graph"
        known.add(node)
        todo += [further for further, _ in node.next_functions]
    return "of a graph" if todo else "of a graph without parameters"


@cache
def watched(kind: type[torch.optim.Optimizer]) -> type[torch.optim.Optimizer]:
    """Make a subclass of an optimizer that tells the `Watch` when its methods are only named."""

    class Watched(kind):  # type: ignore[misc,valid-type]
        def __getattribute__(self, name: str) -> Any:
            watch = Watch.watching
            if watch is not None and name in ("step", "zero_grad"):
                watch.optimizer_does(f"names {name}", self)
            return super().__getattribute__(name)

        def zero_grad(self, *args: Any, **options: Any) -> None:
            watch = Watch.watching
            if watch is not None:
                watch.optimizer_does("zero_grad", self)
            super().zero_grad(*args, **options)

    Watched.__name__ = Watched.__qualname__ = kind.__name__
    return Watched


def event(name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
    """Describe one call of a loss: its name, and for input and target what they are."""
    score = args[0] if args else kwargs.get("input")
    target = args[1] if len(args) > 1 else kwargs.get("target")
    return {
        "loss": name,
        "input": kind(score),
        "width": list(getattr(score, "shape", []))[-1:],
        "input_span": span(score),
        "target_span": span(target),
        "target": target_kind(score, target),
        "target_dtype": str(getattr(target, "dtype", "")).removeprefix("torch."),
    }


def kind(tensor: Any) -> str:
    """Say what a tensor's rows are: (log-)probabilities, numbers in [0, 1], decisions, scores."""
    with torch.no_grad(), torch._C.DisableTorchFunction():
        if not isinstance(tensor, torch.Tensor) or not tensor.is_floating_point():
            return "not a floating point tensor"
        if torch._C._functorch.maybe_get_level(tensor) > 0:
            return "scores"  # within vmap nothing can be decided by values
        values = tensor.detach().double()
        if values.dim() == 0 or values.numel() == 0:
            return "a single number"
        if values.shape[-1] > 1:
            if bool((values >= 0).all()) and _all_one(values.sum(-1)):
                return "probabilities"
            if bool((values <= 0).all()) and _all_one(values.exp().sum(-1)):
                return "log-probabilities"
        if bool(((values >= 0) & (values <= 1)).all()):
            return "numbers in [0, 1]"
        if bool((values == values.round()).all()):
            return "whole numbers"
        return "scores"


def span(tensor: Any) -> str:
    """Say between which bounds the numbers of a tensor lie, whatever its shape."""
    with torch.no_grad(), torch._C.DisableTorchFunction():
        if not isinstance(tensor, torch.Tensor) or not tensor.is_floating_point():
            return "integers"
        if torch._C._functorch.maybe_get_level(tensor) > 0:
            return "any"
        whole = bool((tensor == tensor.round()).all())
        within = bool(((tensor >= 0) & (tensor <= 1)).all())
        return ("0 or 1" if within else "whole") if whole else "0 to 1" if within else "any"


def _all_one(sums: torch.Tensor) -> bool:
    return bool(((sums - 1).abs() < 1e-4).all())


def target_kind(score: Any, target: Any) -> str:
    """Say what a loss's target is: class indices, rows (one-hot or probabilities), or else."""
    if not isinstance(target, torch.Tensor):
        return "not a tensor"
    dims = score.dim() if isinstance(score, torch.Tensor) else 2
    if dims > 1 and target.shape == score.shape:
        return "rows"
    if target.is_floating_point():
        return "floating point numbers" if target.dim() <= 1 else "a table of numbers"
    if target.dim() == max(dims - 1, 0) or target.shape == (1,):
        return "indices"
    if target.dim() > 1 and target.shape[-1] == 1:
        return "a column of integers"
    return "a vector of integers" if target.dim() == 1 else "a table of integers"
