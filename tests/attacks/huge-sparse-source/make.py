"""Build the submission of this attack in a folder; return its path."""

import os
from pathlib import Path


def make(folder: Path) -> Path:
    path = folder / "huge-sparse-source"
    path.mkdir()
    for name in ("ex01_softmax_numpy.py", "ex02_softmax_torch.ipynb", "ex03_cross_entropy_numpy.zip"):
        (path / name).touch()
        os.truncate(path / name, 100 << 30)
    return path
