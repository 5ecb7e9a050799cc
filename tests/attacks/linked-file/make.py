"""Build the submission of this attack in a folder; return its path."""

from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "linked-file"
    path.mkdir()
    (path / "ex01_softmax_numpy.py").symlink_to("@GRADERS@/test_ex01_softmax_numpy.py")
    (path / "ex02_softmax_torch.py").symlink_to("@REFERENCE@/ex02_softmax_torch.py")
    (path / "ex03_cross_entropy_numpy.py").symlink_to("../honest-one/ex03_cross_entropy_numpy.py")
    (path / "ex04_cross_entropy_torch.py").symlink_to("/dev/zero")
    (path / "ex05_predictions.py").symlink_to("ex05_predictions.py")
    return path
