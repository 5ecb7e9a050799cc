"""Put the stub of an exercise back, and keep what was there."""

from __future__ import annotations

import subprocess
from importlib.resources import files
from pathlib import Path

__all__ = ["reset", "stub_of"]


def reset(folder: Path, exercise: str) -> str:
    """Write the stub of an exercise; return what was done, and where the old file is kept.

    Raises ValueError if the stub is nowhere to be found.
    """
    path = folder / f"{exercise}.py"
    stub = stub_of(folder, exercise)
    kept = ""
    if path.is_file() and path.read_bytes() != stub:
        copy = _free(folder, exercise)
        copy.write_bytes(path.read_bytes())
        kept = f"; what was there is in {copy.name}"
    path.write_bytes(stub)
    return f"{path.name} is as it was handed out{kept}"


def stub_of(folder: Path, exercise: str) -> bytes:
    """Return the stub: of the installed package, or as it was first committed, or of a checkout."""
    installed = files("logitlab") / "exercises" / f"{exercise}.py"
    if installed.is_file():
        return installed.read_bytes()
    first = _first_commit(folder, exercise)
    if first is not None:
        return first
    checkout = Path(__file__).resolve().parents[2] / "exercises" / f"{exercise}.py"
    if checkout.is_file() and checkout.parent != folder:
        return checkout.read_bytes()
    raise ValueError(f"{exercise}: the stub is not on this machine; fetch it where you got it from")


def _first_commit(folder: Path, exercise: str) -> bytes | None:
    """Return the file as it was in the commit that added it, None without git or commit."""
    name = f"{exercise}.py"
    log = ["log", "--diff-filter=A", "--format=%H", "--reverse", "--", name]
    try:
        commits = subprocess.run(
            ["git", *log], cwd=folder, capture_output=True, text=True, check=True, timeout=30
        ).stdout.split()
        if not commits:
            return None
        return subprocess.run(
            ["git", "show", f"{commits[0]}:./{name}"],
            cwd=folder,
            capture_output=True,
            check=True,
            timeout=30,
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None


def _free(folder: Path, exercise: str) -> Path:
    """Return a name that is free, and that is no exercise to any tool."""
    number = 1
    while (folder / f"{exercise}.kept-{number}.txt").exists():
        number += 1
    return folder / f"{exercise}.kept-{number}.txt"
