"""Build the submission of this attack in a folder; return its path."""

import io
import zipfile
from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    data = RIGHT.encode()
    name = "ex01_softmax_numpy.py"
    for level in range(30):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for copy in range(3):
                archive.writestr(f"{copy}/{name}", data)
        data, name = buffer.getvalue(), f"inner{level}.zip"
    path = folder / "zip-in-zip.zip"
    path.write_bytes(data)
    return path
