"""Build the submission of this attack in a folder; return its path."""

from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "notebook-nesting"
    path.mkdir()
    books = {
        "ex01_softmax_numpy": "[" * 200_000,
        "ex02_softmax_torch": '{"cells": 1}',
        "ex03_cross_entropy_numpy": '{"cells": [{"cell_type": "code", "source": {"a": 1}}, 7, null]}',
        "ex05_predictions": '{"cells": [' + '{"cell_type": "code", "source": "x"},' * 50_000 + '{}]}',
        "ex06_multiclass_net": '{"cells": [], "cells": [], "nbformat": 1e999, "x": NaN}',
        "ex07_binary_net": "9" * 100_000,
    }
    for name, text in books.items():
        (path / f"{name}.ipynb").write_text(text)
    return path
