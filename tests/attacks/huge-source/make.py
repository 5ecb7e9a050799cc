"""Build the submission of this attack in a folder; return its path."""

from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "huge-source"
    path.mkdir()
    with (path / "ex01_softmax_numpy.py").open("wb") as file:
        file.truncate(200 << 20)
    with (path / "helper.py").open("wb") as file:
        file.truncate(1 << 40)
    return path
