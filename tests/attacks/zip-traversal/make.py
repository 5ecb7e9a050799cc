"""Build the submission of this attack in a folder; return its path."""

import zipfile
from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "zip-traversal.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in (
            "../left-behind.py",
            "../../../../../../../../tmp/left-behind.py",
            "/tmp/left-behind.py",
            "a/../../left-behind.py",
            "..\\left-behind.py",
            "C:\\left-behind.py",
            "\\\\server\\left-behind.py",
            "a/./../b/../../left-behind.py",
        ):
            archive.writestr(name, RIGHT)
        archive.writestr("ex01_softmax_numpy.py", RIGHT)
    return path
