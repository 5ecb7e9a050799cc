"""Grade one submission: run the checks against its child, then explain what went wrong."""

from __future__ import annotations

import contextlib
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from logitlab.grader import Check, Grader
from logitlab.replies import problems_of
from logitlab.result import CheckResult, ExerciseResult, Result
from logitlab.sandbox import Files, Forker, SandboxError
from logitlab.session import LONGEST_MESSAGE, Session, Verdict
from logitlab.student import Student
from logitlab.submission import Submission
from logitlab.text import brief
from logitlab.transport import Remote
from logitlab.wire import Ended


@dataclass(frozen=True)
class About:
    """What opening a submission found out about one exercise.

    `missing` says why there is no file; `broken`, why one that is there cannot be graded;
    `borrowed` are names that stand in its file but belong to other exercises.
    """

    missing: str = ""
    broken: str = ""
    borrowed: frozenset[str] = frozenset()


def prepare(
    submission: Submission,
    graders: Sequence[Grader],
    functions: Mapping[str, Sequence[str]] | None = None,
) -> tuple[dict[str, tuple[list[str], bool]], dict[str, About]]:
    """Take from a submission what grading needs: its files, and what is said about them.

    `functions` are those of every exercise there is, also of those that are not graded now: they
    may be imported.
    """
    graded = {g.exercise: [model.function for model in g.mistake_models] for g in graders}
    functions = {**(functions or {}), **graded}
    sources = submission.modules(functions)
    files = {name: (list(source.chunks), source.notebook) for name, source in sources.items()}
    about = {}
    for name, own in functions.items():
        broken = submission.reason(name, own) if name in submission.broken else ""
        missing = submission.reason(name, own) if name not in files else ""
        borrowed = frozenset(sources[name].borrowed) if name in sources else frozenset()
        about[name] = About(missing, broken, borrowed)
    return files, about


class Engine:
    """Graders and a warm process, ready to grade any number of submissions."""

    def __init__(self, graders: Sequence[Grader], zygote: Forker) -> None:
        self.graders, self.zygote = graders, zygote
        self.faulty = False  # whether anything could not be graded, and would be another time

    def grade(
        self,
        name: str,
        digest: str,
        files: Files,
        problems: Sequence[str] = (),
        about: Mapping[str, About] | None = None,
    ) -> Result:
        """Grade a submission's files, `{module: (chunks, is_notebook)}`; `about` by exercise."""
        # The second has seen no hidden input: what students are shown is asked of it.
        remote, unspoilt = Remote(self.zygote, files), Remote(self.zygote, files)
        about = about or {}
        try:
            exercises = [
                self._grade(RemoteSession(g, remote, about.get(g.exercise), unspoilt))
                for g in self.graders
            ]
        finally:
            for one in (remote, unspoilt):
                with contextlib.suppress(SandboxError):
                    one.close()
        self.faulty |= self.zygote.broken
        level = str(self.zygote.about["level"])
        return Result(name, digest, exercises, list(problems), level)

    def _grade(self, session: RemoteSession) -> ExerciseResult:
        grader = session.grader
        try:
            return session.grade()
        except Exception as error:  # a fault of the grader or of ours costs nobody points
            self.faulty = True
            last = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{Path(last.filename).name}:{last.lineno}"
            words = f"grading failed: {type(error).__name__}: {error} ({where})"
            return ExerciseResult(grader.exercise, [ungraded(c, words) for c in grader.checks])


def ungraded(check: Check, reason: str) -> CheckResult:
    """Return the result of a check that could not be made."""
    return CheckResult(check.name, check.title, check.points, 0, "not graded", reason)


class RemoteSession(Session):
    """One exercise of one submission, in its child process."""

    def __init__(
        self, grader: Grader, remote: Remote, about: About | None, unspoilt: Remote
    ) -> None:
        super().__init__(grader, Student(remote, grader.exercise))
        self.remote, self.unspoilt = remote, unspoilt
        self.about = about or About()
        self.student.hide(self.about.borrowed)
        self.loaded = False
        self.unloadable: Verdict | None = None

    def run(self, check: Check) -> Verdict:
        """Run one check, loading the file before the first; a time-out is tried once more."""
        if not self.loaded:
            self.unloadable, self.loaded = self._load(), True
        if self.unloadable:
            return self.unloadable
        patience = self.remote.patience
        verdict, slow = self.attempt(check)
        if slow and not patience.lost:
            # Once more, alone, afresh and with all the time there is: neither a busy machine nor a
            # slow function must cost points.
            patience.gain()
            self.student.forget_ended()
            verdict, slow = self.attempt(check)
            if slow:
                patience.lose()
        return verdict

    def diagnose(self) -> None:
        """Name the mistakes, if there is a file that could be loaded."""
        if not self.unloadable:
            self.remote.patience.gain()  # nothing is tried again from here on
            with contextlib.suppress(SandboxError):  # the checks have said so
                super().diagnose()
            with contextlib.suppress(Exception):  # no picture is worth a result
                self._draw()

    def _draw(self) -> None:
        """Draw the functions that are wrong, as far as the grader says how."""
        for diagnosis in self.result.diagnoses:
            name = diagnosis.function
            if name in self.grader.drawn and self.student.waits_for(name):
                drawing = self.grader.drawing_of(diagnosis.function, self.witness())
                if drawing:
                    diagnosis.evidence["drawing"] = drawing

    def witness(self) -> Student:
        """Return the same student in a process that is asked nothing but public inputs."""
        self.unspoilt.exercise = self.grader.exercise
        self.unspoilt.patience = self.remote.patience
        student = Student(self.unspoilt, self.grader.exercise)
        student.hide(self.about.borrowed)
        return student

    def _load(self) -> Verdict | None:
        name = self.grader.exercise
        if self.about.broken:
            return ("not graded", self.about.broken, 0)
        if name not in self.remote.files:
            missing = self.about.missing or f"{name}.py is not part of the submission"
            return ("not attempted", missing, 0)
        try:
            report = self.remote.open(name)
        except Ended as ended:
            return ("failed", f"loading the file: {ended.words}", 0)
        except SandboxError as error:
            return ("not graded", str(error), 0)
        problems = problems_of(report, self.remote.owned)
        self.student.explain_missing(problems)
        cells = [p["file"].partition(", ")[2] for p in problems]
        words = [
            f"{cell}{', ' if cell else ''}line {p['line']}: {p['type']}: {p['message']}"
            for cell, p in zip(cells, problems, strict=True)
        ]
        self.result.problems = [brief(text, LONGEST_MESSAGE) for text in words]
        with contextlib.suppress(SandboxError):  # the checks will say so
            self.remote.expect(self.grader.models.requests)
        return None
