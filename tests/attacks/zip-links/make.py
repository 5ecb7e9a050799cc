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
    path = folder / "zip-links.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, target in (
            ("ex01_softmax_numpy.py", "@GRADERS@/test_ex01_softmax_numpy.py"),
            ("ex02_softmax_torch.py", "/dev/zero"),
            ("ex03_cross_entropy_numpy.py", "@HOME@/canary"),
            ("exercises", "/"),
        ):
            entry = zipfile.ZipInfo(name)
            entry.create_system = 3
            entry.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(entry, target)
    return path
