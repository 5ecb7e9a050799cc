"""Build the submission of this attack in a folder; return its path."""

from pathlib import Path

CELL = '{"cell_type":"code","source":"x=1"}'


def make(folder: Path) -> Path:
    path = folder / "notebook-of-a-million-cells"
    path.mkdir()
    (path / "ex01_softmax_numpy.ipynb").write_text(f'{{"cells":[{",".join([CELL] * 1_000_000)}]}}')
    few = ",".join([CELL] * 40_000)
    (path / "ex02_softmax_torch.ipynb").write_text(f'{{"cells":[{few}]}}')
    return path
