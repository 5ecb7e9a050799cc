"""Build the submission of this attack in a folder; return its path."""

import struct
import zipfile
from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "zip-overlap.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("ex01_softmax_numpy.py", b"#" * (40 << 20))
    data = bytearray(path.read_bytes())
    size = struct.pack("<I", 40 << 20)
    while (at := data.find(size)) >= 0:
        data[at : at + 4] = struct.pack("<I", 100)
    path.write_bytes(bytes(data))
    return path
