"""Build the submission of this attack in a folder; return its path."""

from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "linked-folder"
    path.mkdir()
    (path / "exercises").symlink_to("@REFERENCE@")
    (path / "root").symlink_to("/")
    (path / "loop").symlink_to(".")
    (path / "up").symlink_to("..")
    return path
