"""Build the submission of this attack in a folder; return its path."""

import warnings
import zipfile
from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "zip-damaged.zip"
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w") as archive:
        warnings.simplefilter("ignore")
        for text in (RIGHT, "raise SystemExit", "x = (" * 10):
            archive.writestr("ex01_softmax_numpy.py", text)
    data = bytearray(path.read_bytes())
    for at in range(0, len(data), 97):
        data[at] ^= 1
    central = data.find(b"PK\x01\x02")
    if central >= 0:
        data[central + 8] |= 1
    path.write_bytes(bytes(data))
    return path
