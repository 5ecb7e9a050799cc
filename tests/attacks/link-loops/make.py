"""Build the submission of this attack in a folder; return its path."""

from pathlib import Path


def make(folder: Path) -> Path:
    path = folder / "link-loops"
    path.mkdir()
    (path / "ex01_softmax_numpy.py").symlink_to("ex01_softmax_numpy.py")
    (path / "ex02_softmax_torch.py").symlink_to("ex03_cross_entropy_numpy.py")
    (path / "ex03_cross_entropy_numpy.py").symlink_to("ex02_softmax_torch.py")
    (path / "exercises").symlink_to(".")
    (path / "up").symlink_to("..")
    (path / "ex05_predictions.py").symlink_to("/proc/self/environ")
    (path / "ex06_multiclass_net.py").symlink_to("/dev/stdin")
    (path / "ex09_log_softmax_numpy.ipynb").symlink_to("@HOME@/canary")
    return path
