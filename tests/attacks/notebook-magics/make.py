"""Build the submission of this attack in a folder; return its path."""

import json
from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "notebook-magics"
    path.mkdir()
    cells = ["!touch @HOME@/left-behind", "%run @GRADERS@/test_ex01_softmax_numpy.py", "%%bash\nkill $PPID"]
    cells += ["get_ipython().system('touch @HOME@/left-behind')", "import os; os.system('true')", RIGHT]
    book = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": []}
    for text in cells:
        cell = {"cell_type": "code", "source": text, "metadata": {}, "outputs": []}
        book["cells"].append(cell | {"execution_count": None})
    (path / "ex01_softmax_numpy.ipynb").write_text(json.dumps(book))
    return path
