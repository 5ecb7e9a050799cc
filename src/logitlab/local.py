"""Grade on this machine: graders loaded once, a process for each core that may be used."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from logitlab import optimizers
from logitlab.child.plan import LEVELS
from logitlab.child.readable import python_tree
from logitlab.cores import usable
from logitlab.crew import Course, Task, carry_out
from logitlab.launch import Launched, SandboxError, launch, library_paths

if TYPE_CHECKING:  # imported while the process that was launched imports its libraries
    from logitlab.forker import Forker
    from logitlab.grader import Grader
    from logitlab.sandbox import Zygote

FEW = 4  # submissions for which it pays to give back what loading left behind
MANY = 50  # submissions for which it pays to make forks cheap, and to learn all mistakes, first


class Local:
    """A crew of `jobs` processes; `tick` is called several times a second.

    Nothing is graded where student code would be isolated at less than the level `least`.
    """

    def __init__(
        self,
        jobs: int | None = None,
        tick: Callable[[], None] = lambda: None,
        least: str = "none",
    ) -> None:
        self.jobs, self.least = jobs or usable(), least
        self.tick = tick
        self.launched: Launched | None = None

    def prepare(self, course: Course) -> None:
        """Start the process that imports the libraries of student code."""
        if self.launched is not None and self.launched.with_torch != course.needs_torch:
            self.close()
        if self.launched is None:
            self.launched = launch(with_torch=course.needs_torch)

    def grade(self, course: Course, tasks: Sequence[Task]) -> Iterator[tuple[Task, dict[str, Any]]]:
        """Load the graders, then hand out the tasks; see `Crew`."""
        from logitlab.learning import learn
        from logitlab.sandbox import Zygote
        from logitlab.workers import Pool

        refuse_readable(course)
        self.prepare(course)
        gc.disable()  # what libraries and graders make stays
        try:
            graders = load_graders(course)
            if len(tasks) >= MANY:
                learn(graders, self.jobs, self.tick)
            if len(tasks) >= FEW:
                gc.collect()
            # What is there now stays: no collection needs to look at it, in no process.
            gc.freeze()
        finally:
            gc.enable()

        def worker(zygote: Forker) -> Callable[[int], dict[str, Any]]:
            return lambda piece: carry_out(
                course,
                tasks[piece].exercises,
                tasks[piece].candidate.open(),
                graders,
                zygote,
            )

        def start() -> Zygote:
            launched, self.launched = self.launched, None
            zygote = Zygote(course.needs_torch, launched=launched)
            try:
                refuse_less(str(zygote.about["level"]), self.least)
            except SandboxError:
                zygote.close()
                raise
            if len(tasks) >= MANY:
                zygote.settle()
            return zygote

        pool = Pool(min(self.jobs, len(tasks)), start, worker, self.tick)
        try:
            for piece, graded in pool.results(len(tasks)):
                yield tasks[piece], graded
        finally:
            pool.close()
            gc.unfreeze()

    def close(self) -> None:
        """End the process that was prepared, if it was not used."""
        from logitlab.sandbox import Zygote

        launched, self.launched = self.launched, None
        if launched is not None:
            Zygote(launched.with_torch, launched=launched).close()


def refuse_less(level: str, least: str) -> None:
    """Raise SandboxError if student code would be isolated at less than a level."""
    order = list(LEVELS)
    if order.index(level) < order.index(least):
        raise SandboxError(
            f"student code would be isolated at level {level} here, and {least} is required; "
            "`logitlab doctor` says what is missing and what to do"
        )


def refuse_readable(course: Course) -> None:
    """Raise SandboxError if a grader lies where student code has to be able to read."""
    trees = {Path(tree).resolve() for tree in [*python_tree(), *library_paths()]}
    for one in course.needed:
        if trees & set(one.path.resolve().parents):
            raise SandboxError(
                f"{one.path}: student code could read it, as it reads all that lies beside the "
                "packages of Python; move the graders to a folder of their own"
            )


def load_graders(course: Course) -> dict[str, Grader]:
    """Load the graders needed, and run their checks on the reference once for all."""
    from logitlab.grader import load

    if course.needs_torch:
        import torch

        torch.set_num_threads(1)
        optimizers.without_compiler()
    graders = {one.exercise: load(one.path, one.text) for one in course.needed}
    for grader in graders.values():
        _ = grader.models
    return graders
