"""Build the submission of this attack in a folder; return its path."""

from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "parser-bombs"
    path.mkdir()
    (path / "ex01_softmax_numpy.py").write_text("x = " + "(" * 100_000 + ")" * 100_000)
    (path / "ex02_softmax_torch.py").write_text("x = " + "-" * 1_000_000 + "1")
    (path / "ex03_cross_entropy_numpy.py").write_text("x = " + "+".join("1" * 200_000))
    (path / "ex05_predictions.py").write_text("x = " + "lambda: " * 100_000 + "1")
    (path / "ex06_multiclass_net.py").write_text("x = 1" + "0" * 1_000_000)
    (path / "ex07_binary_net.py").write_text("if 1:\n" + "".join(" " * n + "if 1:\n" for n in range(1, 2000)))
    return path
