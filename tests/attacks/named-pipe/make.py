"""Build the submission of this attack in a folder; return its path."""

import os
import socket
from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "named-pipe"
    path.mkdir()
    os.mkfifo(path / "ex01_softmax_numpy.py")
    os.mkfifo(path / "ex02_softmax_torch.ipynb")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path / "s.py"))
    (path / "ex03_cross_entropy_numpy.py").mkdir()
    return path
