"""Run the checks of one exercise on one student, then explain what went wrong."""

from __future__ import annotations

from logitlab import approx as comparison
from logitlab.diagnosis import diagnose
from logitlab.grader import Check, Grader
from logitlab.handles import NotAttempted, StudentError
from logitlab.mistakes import NOTHING, WRONG_KIND
from logitlab.properties import property_broken, shown_call, with_value, without_numbers
from logitlab.result import CheckResult, DiagnosisResult, ExerciseResult, NoteResult, Status
from logitlab.sandbox import SandboxError
from logitlab.student import Call, Student
from logitlab.text import brief

WRONG = "the result is wrong"
LONGEST_MESSAGE = 1000

Verdict = tuple[Status, str, int]  # with a message, and the student's line or 0


class Session:
    """One exercise of one student, who may be real or imagined."""

    def __init__(self, grader: Grader, student: Student) -> None:
        self.grader, self.student = grader, student
        self.result = ExerciseResult(grader.exercise, [])

    def grade(self) -> ExerciseResult:
        """Run all checks, then diagnose the functions that lost points."""
        for check in self.grader.checks:
            self.check(check)
        self.diagnose()
        return self.result

    def check(self, check: Check) -> CheckResult:
        """Run one check and record its result."""
        status, message, line = self.run(check)
        message = brief(message, LONGEST_MESSAGE)  # may quote the student
        earned = check.points if status == "passed" else 0
        result = CheckResult(check.name, check.title, check.points, earned, status, message, line)
        self.result.checks.append(result)
        return result

    def run(self, check: Check) -> Verdict:
        """Run one check; a subclass may prepare for it, or try again."""
        return self.attempt(check)[0]

    def attempt(self, check: Check) -> tuple[Verdict, bool]:
        """Run one check once; the second result tells whether it failed and ran out of time."""
        comparison.last_difference = ""
        before = self.student.hasty
        verdict = self._attempt(check)
        return verdict, verdict[0] == "failed" and self.student.hasty > before

    def _attempt(self, check: Check) -> Verdict:
        try:
            check.run(self.student)
        except NotAttempted as error:
            return ("not attempted", str(error), 0)
        except StudentError as error:
            line = error.outcome.error.line if error.outcome and error.outcome.error else 0
            return ("failed", str(error), line)
        except AssertionError as error:
            return ("failed", _words(error) or comparison.last_difference or WRONG, 0)
        except SandboxError as error:
            return ("not graded", str(error), 0)
        except WRONG_KIND:
            # The check passes on the reference: the value is what it cannot handle.
            return ("failed", "the result is of a kind that cannot be compared", 0)
        return ("passed", "", 0)

    def diagnose(self) -> None:
        """Name the mistakes of functions that lost points, and what is superfluous in others."""
        failed = {check.name for check in self.result.checks if check.status == "failed"}
        if not failed and not self.grader.has_notes:
            return
        touched = self.grader.touched
        suspects = {function for name in failed for function in touched.get(name, set())}
        for found in diagnose(self.grader.models, self.student, suspects):
            self.result.notes += [NoteResult(found.function, note) for note in found.notes]
            if found.function in suspects and (found.mistakes or not found.notes):
                evidence = (
                    {"reproduced": found.reproduced}
                    if found.mistakes
                    else self._symptom(found.function)
                )
                self.result.diagnoses.append(
                    DiagnosisResult(
                        found.function,
                        list(found.mistakes),
                        [list(other) for other in found.alternatives],
                        evidence,
                    )
                )

    def witness(self) -> Student:
        """Return a student who has seen no hidden input, so that none can be shown by mistake."""
        return self.student

    def _symptom(self, function: str) -> dict[str, str]:
        """Say on which simple input unexplained code fails, and which property broke.

        Public inputs are those the grader declares, `PUBLIC = {"softmax": [(scores,), ...]}`.
        """
        reference = self.grader.models.subject(NOTHING, function).student
        student = self.witness()
        public = self.grader.public.get(function, ())
        if not self.student.waits_for(function):
            public = public[:1]  # what never returns is seen once
        for args in public:
            got = getattr(student, function).attempt(*args)
            right = getattr(reference, function).attempt(*args)
            words = property_broken(got, right)
            if words:
                return {
                    "input": shown_call(function, args),
                    "property": with_value(words, got.value),
                }
        for key, got, right in self.grader.models.evidence(self.student, function):
            asked = got.kind != "value" or got.value is not None or isinstance(key, Call)
            words = without_numbers(got, right) if asked else ""
            if words:
                return {"property": words}
        return {}


def _words(error: AssertionError) -> str:
    """Return what a grader's author wrote as the message of an assertion, if anything."""
    text = str(error.args[0]) if error.args else ""
    return text.splitlines()[0] if text and not text.startswith("assert ") else ""
