"""Build the submission of this attack in a folder; return its path."""

import os
from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "deep-folders"
    path.mkdir()
    here = os.open(path, os.O_RDONLY)
    for _ in range(1500):
        os.mkdir("deep", dir_fd=here)
        inner = os.open("deep", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    os.close(here)
    return path
