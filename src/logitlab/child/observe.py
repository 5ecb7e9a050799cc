"""See which losses student code calls, and with what: facts that values alone do not show.

Float one-hot rows give `F.cross_entropy` the same value as class indices, and log-probabilities
the same value as raw scores. What was given is judged by the values of the tensors, never by the
names of the functions that made them.
"""

from __future__ import annotations

from typing import Any

import torch
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
MAX_EVENTS = 32


class Watch(TorchFunctionMode):
    """Record each call of a loss function: its name and what its first two arguments are."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[dict[str, Any]] = []

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        kwargs = kwargs or {}
        name = getattr(func, "__name__", "")
        if name in LOSSES and len(self.events) < MAX_EVENTS:
            self.events.append(event(name, args, kwargs))
        return func(*args, **kwargs)


def event(name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
    """Describe one call of a loss: `{"loss", "input", "target", "target_dtype"}`."""
    score = args[0] if args else kwargs.get("input")
    target = args[1] if len(args) > 1 else kwargs.get("target")
    return {
        "loss": name,
        "input": kind(score),
        "target": target_kind(score, target),
        "target_dtype": str(getattr(target, "dtype", "")).removeprefix("torch."),
    }


def kind(tensor: Any) -> str:
    """Say what a tensor's rows are: probabilities, log-probabilities, numbers in [0, 1], scores."""
    with torch.no_grad(), torch._C.DisableTorchFunction():
        if not isinstance(tensor, torch.Tensor) or not tensor.is_floating_point():
            return "not a floating point tensor"
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
        return "scores"


def _all_one(sums: torch.Tensor) -> bool:
    return bool(((sums - 1).abs() < 1e-4).all())


def target_kind(score: Any, target: Any) -> str:
    """Say what a loss's target is: class indices, rows (one-hot or probabilities), or else."""
    if not isinstance(target, torch.Tensor):
        return "not a tensor"
    if isinstance(score, torch.Tensor) and score.dim() > 1 and target.shape == score.shape:
        return "rows"
    if target.is_floating_point():
        return "floating point numbers"
    return "indices" if target.dim() <= 1 else "a table of integers"
