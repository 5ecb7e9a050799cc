"""Build the submission of this attack in a folder; return its path."""

from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "hard-link"
    path.mkdir()
    own = folder / "hard-link-target"
    own.write_text(RIGHT)
    (path / "ex01_softmax_numpy.py").hardlink_to(own)
    own.unlink()
    return path
