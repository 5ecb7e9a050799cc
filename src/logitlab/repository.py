"""Grade one student's repository, once: who asks again reads what was recorded.

A runner that pays points all or nothing asks for one check after another, each in a process of
its own. The first of them grades; the result is recorded in the home folder, under a digest of all
that it depends on, so that nothing in the repository itself is ever believed.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path

from logitlab.candidate import Candidate
from logitlab.catalogue import Catalogue
from logitlab.journal import versions
from logitlab.result import Result

__all__ = ["SEALED", "Graded", "grade_once", "graders_for"]

SEALED = Path(".github/logitlab/graders.age")  # in a student's repository


def graders_for(root: Path, given: Path | None) -> Path:
    """Return the graders to use on a repository: those given, else the sealed ones in it."""
    path = given or root / SEALED
    if not path.exists():
        raise ValueError(f"{path}: no graders here; name their folder or sealed file: --graders")
    return path


@dataclass
class Graded:
    """A result with the feedback on it.

    `lines` are for a log, by exercise: mistakes, why they are wrong, a hint. `page` is Markdown.
    """

    result: Result
    lines: dict[str, list[str]]
    page: str


def grade_once(root: Path, graders: Path) -> Graded:
    """Return the result of a repository, graded now unless it was graded before."""
    candidate = Candidate(root.resolve().name, root)
    record = _folder() / f"{_key(candidate.open().digest, graders)}.json"
    with contextlib.suppress(OSError, ValueError, LookupError, TypeError):
        data = json.loads(record.read_text(encoding="utf-8"))
        return Graded(Result.from_json(data["result"]), data["lines"], data["page"])
    # torch is imported for grading only: reading a record takes a tenth of a second.
    from logitlab.graders_folder import at_hand, catalogue_of
    from logitlab.local import Local
    from logitlab.runner import Runner

    with contextlib.closing(Local(1)) as crew:
        with at_hand(graders) as folder:
            runner = Runner(folder, crew)
        result = runner.run([candidate])[0]
    graded = _with_feedback(result, catalogue_of(graders))
    if all(exercise.status != "not graded" for exercise in result.exercises):
        data = {"result": result.to_json(), "lines": graded.lines, "page": graded.page}
        _write(record, json.dumps(data))
    return graded


def _with_feedback(result: Result, catalogue: Catalogue) -> Graded:
    from logitlab.feedback_content import feedback_of, lines_of
    from logitlab.feedback_format import render

    feedback = feedback_of(result, catalogue)
    lines = {exercise.name: list(lines_of(exercise)) for exercise in feedback.exercises}
    return Graded(result, lines, render(feedback, "markdown"))


def _folder() -> Path:
    return Path.home() / ".cache/logitlab/results"


def _key(digest: str, graders: Path) -> str:
    files = [graders] if graders.is_file() else sorted(graders.glob("test_ex*.py"))
    parts = [*versions(), digest, *(hashlib.sha256(f.read_bytes()).hexdigest() for f in files)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _write(path: Path, text: str) -> None:
    """Write a file whole or not at all: the next process may ask at any moment."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = path.with_suffix(f".{os.getpid()}")
    part.write_text(text, encoding="utf-8")
    part.replace(path)
