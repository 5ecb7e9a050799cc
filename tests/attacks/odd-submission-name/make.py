"""Build the submission of this attack in a folder; return its path."""

from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "=1+1\n::set-output name=Points::100\x1b[2J<script>alert(1)<\u2215script>\u202e"
    path.mkdir()
    (path / "ex01_softmax_numpy.py").write_text(RIGHT)
    return path
