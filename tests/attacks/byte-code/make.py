"""Build the submission of this attack in a folder; return its path."""

import py_compile
from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "byte-code"
    (path / "__pycache__").mkdir(parents=True)
    source = folder / "byte-code-source.py"
    source.write_text("import os; os._exit(0)")
    compiled = py_compile.compile(str(source), str(path / "ex01_softmax_numpy.pyc"))
    source.unlink()
    data = Path(str(compiled)).read_bytes()
    (path / "__pycache__" / "ex02_softmax_torch.cpython-311.pyc").write_bytes(data)
    (path / "ex03_cross_entropy_numpy.so").write_bytes(b"\x7fELF" + bytes(100))
    (path / "ex05_predictions.py").write_bytes(data)
    return path
