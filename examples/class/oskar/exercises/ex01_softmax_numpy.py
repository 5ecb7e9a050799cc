from __future__ import annotations
from dataclasses import dataclass
from functools import wraps
from typing import Callable
import numpy as np

Array = np.ndarray


@dataclass(frozen=True)
class Config:
    axis: int = 1
    stable: bool = True


def accepts_vectors(fn: Callable[[Array], Array]) -> Callable[[Array], Array]:
    @wraps(fn)
    def inner(x: Array) -> Array:
        return fn(x[np.newaxis, :])[0] if x.ndim == 1 else fn(x)

    return inner


CONFIG = Config()


@accepts_vectors
def softmax(x: Array) -> Array:
    top = x.max(axis=CONFIG.axis, keepdims=True) if CONFIG.stable else 0
    e = np.exp(x - top)
    return e / e.sum(axis=CONFIG.axis, keepdims=True)
