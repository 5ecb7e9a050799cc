"""Build the submission of this attack in a folder; return its path."""

import stat
import zipfile
from pathlib import Path

RIGHT = """import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""


def make(folder: Path) -> Path:
    path = folder / "zip-devices.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number, kind in enumerate((stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFSOCK), 1):
            entry = zipfile.ZipInfo(f"ex0{number}_device.py")
            entry.create_system = 3
            entry.external_attr = (kind | 0o666) << 16
            archive.writestr(entry, b"")
    return path
