"""Build the submission of this attack in a folder; return its path."""

from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "closed-folder"
    path.mkdir()
    (path / "ex01_softmax_numpy.py").write_text(RIGHT)
    (path / "ex01_softmax_numpy.py").chmod(0)
    (path / "exercises").mkdir()
    (path / "exercises").chmod(0)
    return path
