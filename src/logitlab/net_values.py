"""Numbers to ask networks with, and how to read what comes back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import torch

Array = np.ndarray[Any, Any]
SAMPLES = 4
CLOSE = 2e-5


def outputs_asked(sizes: Sequence[int]) -> int:
    """The number of outputs asked for: one, unless a third size says otherwise."""
    return sizes[2] if len(sizes) > 2 else 1


@lru_cache(maxsize=1000)
def made_up(*shape: int) -> Array:
    """Make up numbers between -2 and 2, the same for the same shape, exact in float32."""
    return _fixed(np.random.default_rng(shape).integers(-16, 17, shape) / 8)


@lru_cache(maxsize=1000)
def made_up_inputs(samples: int, size: int, number: int = 0) -> Array:
    """Make up inputs; another `number` gives others."""
    random = np.random.default_rng((samples, size, number))
    return _fixed(random.integers(-16, 17, (samples, size)) / 8)


def _fixed(array: Array) -> Array:
    array.setflags(write=False)  # it is kept
    return array


def one_input(sizes: Sequence[int]) -> torch.Tensor:
    """Make up a batch of one."""
    return tensor(made_up_inputs(1, sizes[0]))


def tensor(array: Array) -> torch.Tensor:
    """Make a float32 tensor."""
    return torch.tensor(array, dtype=torch.float32)


def the_scores(value: Any, outputs: int) -> torch.Tensor | None:
    """Take the tensor meant as output: of several, the one of the right width; raw, if any is."""
    if isinstance(value, torch.Tensor):
        return value
    if not isinstance(value, (tuple, list)):
        return None
    tensors = [item for item in value if isinstance(item, torch.Tensor)]
    tensors = [item for item in tensors if item.shape[-1:] == (outputs,)] or tensors
    raw = [item for item in tensors if not alike(item.detach().double().sum(-1), 1.0)]
    found = raw or tensors
    return found[0] if found else None


def alike(one: Any, other: Any, tolerance: float = CLOSE) -> bool:
    """Whether arrays are equal within a tolerance, as far as they can be compared at all."""
    first, second = (
        np.asarray(x.detach() if isinstance(x, torch.Tensor) else x, float) for x in (one, other)
    )
    if first.size == 0 or second.size == 0:
        return first.size == second.size
    try:
        return bool(np.allclose(first, second, rtol=tolerance, atol=tolerance, equal_nan=True))
    except ValueError:
        return False
