"""Grade one submission: run the checks against its child, then explain what went wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from logitlab import approx as comparison
from logitlab.grader import Check, Grader
from logitlab.result import (
    CheckResult,
    DiagnosisResult,
    ExerciseResult,
    NoteResult,
    Result,
    Status,
)
from logitlab.sandbox import Files, SandboxError, Zygote
from logitlab.student import NotAttempted, Remote, Student, StudentError
from logitlab.wire import Ended

# Once a submission has used up the time of one call, twice, its later calls get less.
IMPATIENT_CPU = 0.5
# What a check's own code may raise when it handles a value of the wrong kind.
WRONG_KIND = (TypeError, AttributeError, ValueError, LookupError, RuntimeError, ArithmeticError)


class Engine:
    """Graders and a warm process, ready to grade any number of submissions."""

    def __init__(self, graders: Sequence[Grader], zygote: Zygote) -> None:
        self.graders, self.zygote = graders, zygote

    def grade(
        self,
        name: str,
        digest: str,
        files: Files,
        problems: Sequence[str] = (),
        missing: Mapping[str, str] | None = None,
    ) -> Result:
        """Grade a submission's files, `{module: (chunks, is_notebook)}`.

        `missing` says, for exercises without a file, why there is none.
        """
        remote = Remote(self.zygote, files)
        missing = missing or {}
        try:
            exercises = [
                Session(grader, remote, missing.get(grader.exercise, "")).grade()
                for grader in self.graders
            ]
        finally:
            remote.close()
        level = str(self.zygote.about["level"])
        return Result(name, digest, exercises, list(problems), level)


class Session:
    """One exercise of one submission."""

    def __init__(self, grader: Grader, remote: Remote, missing: str = "") -> None:
        self.grader, self.remote = grader, remote
        self.missing = missing or f"{grader.exercise}.py is not part of the submission"
        self.student = Student(remote, grader.exercise)
        self.result = ExerciseResult(grader.exercise, [])
        self.loaded = False
        self.unloadable: tuple[Status, str, int] | None = None

    def grade(self) -> ExerciseResult:
        """Run all checks, then diagnose the functions that lost points."""
        for check in self.grader.checks:
            self.check(check)
        self.diagnose()
        return self.result

    def check(self, check: Check) -> CheckResult:
        """Run one check, loading the student's file before the first."""
        if not self.loaded:
            self.unloadable, self.loaded = self._load(), True
        status, message, line = self.unloadable or self._run(check)
        earned = check.points if status == "passed" else 0
        result = CheckResult(check.name, check.title, check.points, earned, status, message, line)
        self.result.checks.append(result)
        return result

    def _load(self) -> tuple[Status, str, int] | None:
        name = self.grader.exercise
        if name not in self.remote.files:
            return ("not attempted", self.missing, 0)
        try:
            report = self.remote.open(name)
        except Ended as ended:
            return ("failed", f"loading the file: {ended.words}", 0)
        problems = [_problem(p) for p in report.get("problems", []) if isinstance(p, dict)]
        self.student.explain_missing(problems)
        self.result.problems = [f"line {p['line']}: {p['type']}: {p['message']}" for p in problems]
        return None

    def _run(self, check: Check) -> tuple[Status, str, int]:
        outcome, slow = self._attempt(check)
        if slow and self.remote.cpu > IMPATIENT_CPU:
            # Once more, alone and afresh: a busy machine must not cost points.
            self.student.forget_ended()
            outcome, slow = self._attempt(check)
            if slow:
                self.remote.cpu = IMPATIENT_CPU
        return outcome

    def _attempt(self, check: Check) -> tuple[tuple[Status, str, int], bool]:
        comparison.last_difference = ""
        try:
            check.run(self.student)
        except NotAttempted as error:
            return ("not attempted", str(error), 0), False
        except StudentError as error:
            ended = error.outcome is not None and error.outcome.reason in ("time", "wall")
            line = error.outcome.error.line if error.outcome and error.outcome.error else 0
            return ("failed", str(error), line), ended
        except AssertionError as error:
            return ("failed", _words(error) or comparison.last_difference or WRONG, 0), False
        except SandboxError as error:
            return ("not graded", str(error), 0), False
        except WRONG_KIND:
            # The check passes on the reference: the value is what it cannot handle.
            return ("failed", "the result is of a kind that cannot be compared", 0), False
        return ("passed", "", 0), False

    def diagnose(self) -> None:
        """Name the mistakes of functions that lost points, and what is superfluous in others."""
        if self.unloadable:
            return
        failed = {check.name for check in self.result.checks if check.status == "failed"}
        if not failed and not self.grader.has_notes:
            return
        touched = self.grader.touched
        suspects = {function for name in failed for function in touched.get(name, set())}
        for found in self.grader.models.diagnose(self.student, suspects):
            self.result.notes += [NoteResult(found.function, note) for note in found.notes]
            if found.function in suspects and (found.mistakes or not found.notes):
                evidence = {"reproduced": found.reproduced} if found.mistakes else {}
                self.result.diagnoses.append(
                    DiagnosisResult(
                        found.function,
                        list(found.mistakes),
                        [list(other) for other in found.alternatives],
                        evidence,
                    )
                )


WRONG = "the result is wrong"


def _words(error: AssertionError) -> str:
    """Return what a grader's author wrote as the message of an assertion, if anything."""
    text = str(error.args[0]) if error.args else ""
    return text.splitlines()[0] if text and not text.startswith("assert ") else ""


def _problem(report: Mapping[str, Any]) -> dict[str, Any]:
    line = report.get("line")
    return {
        "type": str(report.get("type", ""))[:200],
        "message": str(report.get("message", ""))[:500],
        "line": line if isinstance(line, int) else 0,
        "text": str(report.get("text", ""))[:200],
    }
