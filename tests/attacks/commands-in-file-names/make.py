"""Build the submission of this attack in a folder; return its path."""

from pathlib import Path


def make(folder: Path) -> Path:
    path = folder / "commands-in-file-names"
    for name in ("##[set-output name=points]100", "::add-mask::x", "a\n::error::b", "$(touch x)`id`"):
        (path / "exercises" / name).mkdir(parents=True)
        (path / "exercises" / f"ex01_softmax_numpy {name}.py").write_text("\xff\x00")
        (path / "exercises" / f"{name}.ipynb").write_text("{")
    (path / "exercises" / "ex02_softmax_torch.py").write_text("raise ValueError('##[debug]')")
    return path
