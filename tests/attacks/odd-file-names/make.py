"""Build the submission of this attack in a folder; return its path."""

import os
from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "odd-file-names"
    path.mkdir()
    for name in (
        "a\n::set-output name=Points::100.py",
        "<script>alert(1)<\u2215script>.py",
        "=cmd|' \u2215C calc'!A0.py",
        "\x1b[2J\x1b]0;owned\x07.py",
        "\u202eyp.txe.py",
        "' ; touch left-behind ; '.py",
        "$(touch left-behind).py",
        "-rf.py",
        "..py",
        "ex01_softmax_numpy.py\n",
        "ex01_softmax_numpy .py",
        "EX01_SOFTMAX_NUMPY.PY",
    ):
        (path / name).write_text("left_behind = True")
    os.close(os.open(os.fsencode(path) + b"/\xff\xfe.py", os.O_CREAT, 0o600))
    (path / "ex01_softmax_numpy.py").write_text(RIGHT)
    return path
