"""Grade many submissions with one warm engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from logitlab.candidate import Candidate
from logitlab.engine import Engine, prepare
from logitlab.grader import Grader
from logitlab.result import Result
from logitlab.sandbox import Zygote


class Runner:
    """Graders, loaded once; `run` grades submissions with them, in the order given."""

    def __init__(self, graders: Callable[[], list[Grader]], jobs: int | None = None) -> None:
        self.load = graders
        self.jobs = jobs

    def run(self, candidates: Sequence[Candidate], progress: bool = False) -> list[Result]:
        """Grade all candidates."""
        # Both import torch: they do so at the same time.
        with Zygote(with_torch=True) as zygote:
            engine = Engine(self.load(), zygote)
            return [grade(engine, candidate) for candidate in candidates]


def grade(engine: Engine, candidate: Candidate) -> Result:
    """Open one submission and grade it."""
    submission = candidate.open()
    files, about = prepare(submission, engine.graders)
    problems = [*submission.problems, *submission.notes]
    return engine.grade(submission.name, submission.digest, files, problems, about)
