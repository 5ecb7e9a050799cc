"""Build the submission of this attack in a folder; return its path."""

from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "many-folders"
    for number in range(200):
        inner = path / f"f{number}"
        inner.mkdir(parents=True)
        for name in range(40):
            (inner / f"helper{name}.py").touch()
    return path
