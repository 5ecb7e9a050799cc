"""What the pytest plugin does once a submission is named: imported only then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from logitlab.engine import RemoteSession, prepare
from logitlab.grader import check_of, examine
from logitlab.result import CheckResult, ExerciseResult
from logitlab.sandbox import Zygote
from logitlab.submission import open_submission
from logitlab.transport import Remote


class Grading:
    """One submission in a child process, for a whole pytest session."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            raise pytest.UsageError(f"--submission={path}: no such file or folder")
        self.submission = open_submission(path)
        self.zygote = Zygote(with_torch=True)
        self.results: list[ExerciseResult] = []
        self.remotes: list[Remote] = []

    def open(self, module: ModuleType, exercise: str) -> RemoteSession:
        """Begin with an exercise: the submission's own file for it, and all helper modules."""
        grader = examine(module, exercise)
        files, about = prepare(self.submission, [grader])
        remote, unspoilt = Remote(self.zygote, files), Remote(self.zygote, files)
        self.remotes += [remote, unspoilt]
        return RemoteSession(grader, remote, about[exercise], unspoilt)

    def close(self, session: RemoteSession) -> None:
        """Diagnose an exercise whose checks are done, and end its process."""
        session.diagnose()
        self.results.append(session.result)
        session.remote.close()
        session.unspoilt.close()

    def __enter__(self) -> Grading:
        return self

    def __exit__(self, *exc: object) -> None:
        for remote in self.remotes:
            remote.close()
        self.zygote.close()


def run_check(session: RemoteSession, function: Any) -> None:
    """Run one check; report failed, not attempted and not graded as pytest's outcomes."""
    result: CheckResult = session.check(check_of(function))
    if result.status == "failed":
        pytest.fail(result.message, pytrace=False)
    if result.status == "not attempted":
        pytest.skip(f"not attempted: {result.message}")
    if result.status == "not graded":
        raise RuntimeError(f"not graded: {result.message}")


def summary(results: Sequence[ExerciseResult]) -> Iterator[str]:
    """Yield the lines below pytest's own summary: points, mistakes, notes."""
    for result in results:
        yield f"{result.name}: {result.score}/{result.max_score} ({result.status})"
        for diagnosis in result.diagnoses:
            names = ", ".join(diagnosis.mistakes) or "no known mistake explains what it does"
            yield f"    {diagnosis.function}: {names}"
            for other in diagnosis.alternatives:
                yield f"        or, behaving the same: {', '.join(other)}"
        for note in result.notes:
            yield f"    {note.function}: note: {note.mistake}"
    total = sum(result.score for result in results)
    yield f"Points {total}/{sum(result.max_score for result in results)}"
