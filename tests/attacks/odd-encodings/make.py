"""Build the submission of this attack in a folder; return its path."""

from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "odd-encodings"
    path.mkdir()
    (path / "ex01_softmax_numpy.py").write_bytes(b"# coding: utf-7\n+AGkAbQBwAG8AcgB0- os\n")
    (path / "ex02_softmax_torch.py").write_bytes(b"# coding: unicode_escape\n\\nimport os; os._exit(0)\n")
    (path / "ex03_cross_entropy_numpy.py").write_bytes(b"import os\0\nos._exit(0)\n")
    (path / "ex05_predictions.py").write_bytes(b"\xff\xfe\x00\xd8 broken \x80")
    (path / "ex06_multiclass_net.py").write_bytes(b"# coding: rot13\nvzcbeg bf\n")
    return path
