"""Build the submission of this attack in a folder; return its path."""

import zipfile
from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "zip-bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("ex01_softmax_numpy.py", "w") as file:
            for _ in range(300):
                file.write(b" " * (1 << 20))
        for number in range(20):
            archive.writestr(f"helper{number}.py", "#" * (1 << 22))
    return path
