"""Build the submission of this attack in a folder; return its path."""

import json
from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "notebook-outputs"
    path.mkdir()
    cell = {"cell_type": "code", "source": RIGHT, "metadata": {}, "execution_count": 1}
    cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "x" * (100 << 20)}]
    book = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [cell]}
    (path / "ex01_softmax_numpy.ipynb").write_text(json.dumps(book))
    return path
