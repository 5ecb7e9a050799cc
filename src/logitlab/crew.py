"""Who grades what: tasks, and how one is carried out wherever there is an engine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from logitlab.candidate import Candidate
from logitlab.outline import Outline
from logitlab.submission import Submission

Found = dict[str, tuple[str, Any]]


@dataclass(frozen=True)
class Task:
    """What is to be graded of one candidate: `exercises`, as the others are `found` already.

    `digest` is that of the submission as it was opened to look for it; empty if it was not.
    """

    index: int
    candidate: Candidate
    exercises: tuple[str, ...]
    digest: str = ""
    found: Found | None = None


@dataclass(frozen=True)
class Course:
    """The graders: those that are `needed` for some task, and the functions of all there are."""

    needed: Sequence[Outline]
    functions: Mapping[str, Sequence[str]]

    @property
    def needs_torch(self) -> bool:
        return any(one.needs_torch for one in self.needed)


class Crew(Protocol):
    """Those who grade: processes of this machine, or of a cluster."""

    def prepare(self, course: Course) -> None:
        """Get ready in the background for what is, as far as is known, to be graded."""

    def grade(self, course: Course, tasks: Sequence[Task]) -> Iterator[tuple[Task, dict[str, Any]]]:
        """Yield tasks with results as they are done, as `carry_out` returns them.

        `{"error": reason}` stands for a result that could not be had.
        """
        ...

    def close(self) -> None:
        """Let go of what was prepared."""


def carry_out(
    course: Course,
    exercises: Sequence[str],
    submission: Submission,
    graders: Mapping[str, Any],
    zygote: Any,
) -> dict[str, Any]:
    """Grade some exercises of a submission; return the result's JSON.

    It says `faulty` if another try may end otherwise: it is not to be kept then.
    """
    from logitlab.engine import Engine, prepare

    wanted = [graders[name] for name in exercises]
    files, about = prepare(submission, wanted, course.functions)
    engine = Engine(wanted, zygote)
    said = [*submission.problems, *submission.notes]
    result = engine.grade(submission.name, submission.digest, files, said, about)
    return result.to_json() | {"faulty": engine.faulty}
