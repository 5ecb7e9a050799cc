"""The grade of record: compare it with what students' own runs reported, and see what they edited.

A run in a student's repository can be made to say anything by who edits its workflow. What counts
is computed by the instructor; this lists where the two differ, and which released files changed.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from logitlab.candidate import Candidate
from logitlab.result import Result
from logitlab.text import shown

__all__ = ["differences", "edits", "read_reported"]

MANIFEST = ".github/logitlab/release.json"
NAMES = ("submission", "student_repository_name", "github_username", "owner", "username", "login")
POINTS = ("score", "points_awarded", "points")
# Edits here are part of the work: notes in the readme, libraries for a plot.
FREE = ("README.md", "requirements.txt", ".gitignore", ".vscode/", ".devcontainer/")


def read_reported(path: Path) -> dict[str, int]:
    """Read reported points by name: a CSV with a header, or JSON (a list, an object, results).

    Raises ValueError where there is no column for names or for points.
    """
    text = path.read_text(encoding="utf-8-sig")
    rows: Sequence[Any]
    if path.suffix == ".json":
        data = json.loads(text)
        if isinstance(data, dict) and all(type(value) is int for value in data.values()):
            return dict(data)
        rows = data if isinstance(data, list) else [data]
    else:
        rows = list(csv.DictReader(io.StringIO(text)))
    reported: dict[str, int] = {}
    for number, row in enumerate(rows, 2):
        names = [str(row[key]) for key in NAMES if row.get(key)]
        points = [row[key] for key in POINTS if row.get(key) not in (None, "")]
        if not names or not points:
            raise ValueError(
                f"{path}:{number}: needs a name ({', '.join(NAMES)}) and points "
                f"({', '.join(POINTS)})"
            )
        for name in names:
            reported[name.casefold()] = int(float(points[0]))
    return reported


def differences(results: Sequence[Result], reported: Mapping[str, int]) -> Iterator[str]:
    """Yield a line for each submission whose reported points are not those computed."""
    for result in results:
        name = result.submission.casefold()
        # A clone is named after its repository, which ends in the name of the account.
        keys = [key for key in reported if name == key or name.endswith(f"-{key}")]
        if not keys:
            yield f"{shown(result.submission)}: nothing was reported; {result.score} computed"
            continue
        told = reported[max(keys, key=len)]
        if told != result.score:
            yield f"{shown(result.submission)}: {told} reported, {result.score} computed"


def edits(candidates: Sequence[Candidate], released: Path) -> Iterator[str]:
    """Yield a line for each file of the released repository that a submission changed or removed.

    Files that a student may change are left out; so are submissions that are no repositories.
    """
    manifest = json.loads((released / MANIFEST).read_text(encoding="utf-8"))
    protected = {n: d for n, d in manifest["files"].items() if not n.startswith(FREE)}
    for candidate in candidates:
        if not (candidate.path / ".github").is_dir() and not (candidate.path / ".git").is_dir():
            continue
        for name, digest in sorted(protected.items()):
            path = candidate.path / name
            state = _state(path, digest)
            if state:
                yield f"{shown(candidate.name)}: {name} was {state}"
        yield from _added(candidate, protected)


def _added(candidate: Candidate, protected: Mapping[str, str]) -> Iterator[str]:
    """Yield workflows that are not ours: they run with the same secrets."""
    for path in sorted((candidate.path / ".github/workflows").glob("*")):
        name = path.relative_to(candidate.path).as_posix()
        if name not in protected:
            yield f"{shown(candidate.name)}: {shown(name)} was added"


def _state(path: Path, digest: str) -> str:
    if path.is_symlink() or not path.is_file():
        return "replaced" if path.is_symlink() or path.exists() else "removed"
    data = path.read_bytes()
    # Git may write line ends as Windows has them.
    versions = (data, data.replace(b"\r\n", b"\n"))
    same = any(hashlib.sha256(version).hexdigest() == digest for version in versions)
    return "" if same else "edited"
