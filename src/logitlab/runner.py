"""Grade many submissions: take what the journal knows, have the rest graded, keep it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from logitlab.candidate import Candidate
from logitlab.child.plan import LEVELS
from logitlab.crew import Course, Crew, Found, Task
from logitlab.journal import Journal, key
from logitlab.launch import SandboxError
from logitlab.outline import chosen, outlines
from logitlab.result import CheckResult, ExerciseResult, Result

Tell = Callable[[int, Result, bool], None]
CHANGED = "the submission was changed while it was graded; grade it again"


class Runner:
    """Grade with the graders of a folder; `only` names exercises, whole or by prefix."""

    def __init__(
        self, folder: Path, crew: Crew, only: Sequence[str] = (), journal: Journal | None = None
    ) -> None:
        self.known = outlines(folder)
        self.outlines = chosen(self.known, only)
        self.keys = {one.exercise: key(one.digest) for one in self.outlines}
        self.crew, self.journal = crew, journal

    def run(
        self, candidates: Sequence[Candidate], tell: Tell = lambda index, result, known: None
    ) -> list[Result]:
        """Grade all candidates; return the results in their order.

        `tell(index, result, known)` is called as each is ready; `known` if it was in the journal.
        """
        results: dict[int, Result] = {}

        def ready(index: int, result: Result, known: bool) -> None:
            results[index] = result
            tell(index, result, known)

        tasks = self._tasks(candidates, ready)
        if tasks:
            self._grade(tasks, ready)
        return [results[index] for index in range(len(candidates))]

    def _tasks(self, candidates: Sequence[Candidate], ready: Tell) -> list[Task]:
        """Give out what is known; return what is to be graded."""
        tasks: list[Task] = []
        gc.disable()  # results are many, and stay
        try:
            for index, candidate in enumerate(candidates):
                task, known = self._look_up(index, candidate)
                if known is not None:
                    ready(index, known, True)
                    continue
                if not tasks:
                    self.crew.prepare(self._course([task]))
                tasks.append(task)
        finally:
            gc.enable()
        return tasks

    def _course(self, tasks: Sequence[Task]) -> Course:
        names = {name for task in tasks for name in task.exercises}
        needed = [one for one in self.outlines if one.exercise in names]
        return Course(needed, {one.exercise: one.functions for one in self.known})

    def _look_up(self, index: int, candidate: Candidate) -> tuple[Task, Result | None]:
        """Return the task that a candidate is, or what is known of it."""
        names = tuple(self.keys)
        if self.journal is None or self.journal.empty:
            return Task(index, candidate, names), None
        submission = candidate.open()
        found = self.journal.find(submission.digest, self.keys)
        missing = tuple(name for name in names if name not in found)
        task = Task(index, candidate, missing, submission.digest, found)
        if missing:
            return task, None
        said = [*submission.problems, *submission.notes]
        head = Result(candidate.name, submission.digest, [], said)
        return task, self._assemble(head.to_json(), found)

    def _grade(self, tasks: Sequence[Task], ready: Tell) -> None:
        waiting = {task.index: task for task in tasks}
        try:
            for task, graded in self.crew.grade(self._course(tasks), tasks):
                del waiting[task.index]
                ready(task.index, self._complete(task, graded), False)
        except SandboxError as error:
            for task in waiting.values():
                ready(task.index, self.ungraded(task.candidate.name, str(error)), False)

    def _complete(self, task: Task, graded: dict[str, Any]) -> Result:
        """Keep what was graded, and put it together with what was known."""
        if "error" in graded:
            return self.ungraded(task.candidate.name, graded["error"])
        digest, isolation = graded["digest"], graded["isolation"]
        if task.found and task.digest != digest:
            return self.ungraded(task.candidate.name, CHANGED)
        found = {e["name"]: (isolation, e) for e in graded["exercises"]} | (task.found or {})
        if self.journal is not None and not graded["faulty"]:
            self.journal.keep(digest, self.keys, isolation, graded["exercises"])
            found = self.journal.find(digest, self.keys)  # another run may have been first
        return self._assemble(graded, found)

    def _assemble(self, head: dict[str, Any], found: Found) -> Result:
        """Return a result in the order of the exercises; its isolation is the weakest of theirs."""
        rows = [found[name] for name in self.keys]
        levels = list(LEVELS)
        weakest = min((level for level, _ in rows), key=levels.index)
        exercises = [exercise for _, exercise in rows]
        return Result.from_json({**head, "exercises": exercises, "isolation": weakest})

    def ungraded(self, name: str, reason: str) -> Result:
        """Return the result of a submission that could not be graded."""
        return Result(
            name,
            "",
            [
                ExerciseResult(
                    one.exercise,
                    [CheckResult("grading", "Grading", one.points, 0, "not graded", reason)],
                )
                for one in self.outlines
            ],
            [reason],
        )
