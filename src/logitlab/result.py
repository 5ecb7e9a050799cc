"""The record of one graded submission, from which every report and export is drawn."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

Status = Literal["passed", "failed", "not attempted", "not graded"]


@dataclass
class CheckResult:
    """One check: points possible and earned, and what to tell the student."""

    name: str
    title: str
    points: int
    earned: int
    status: Status
    message: str = ""
    line: int = 0


@dataclass
class DiagnosisResult:
    """The mistakes named for one function; see `logitlab.diagnosis.Diagnosis`."""

    function: str
    mistakes: list[str]
    alternatives: list[list[str]] = field(default_factory=list)
    evidence: dict[str, Any] = field(default_factory=dict)


@dataclass
class NoteResult:
    """Something superfluous or discouraged that gives the same value; it costs no points."""

    function: str
    mistake: str


@dataclass
class ExerciseResult:
    """One exercise: its checks, diagnoses and notes, and problems met while loading the file."""

    name: str
    checks: list[CheckResult]
    diagnoses: list[DiagnosisResult] = field(default_factory=list)
    notes: list[NoteResult] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    @property
    def score(self) -> int:
        return sum(check.earned for check in self.checks)

    @property
    def max_score(self) -> int:
        return sum(check.points for check in self.checks)

    @property
    def status(self) -> Status:
        """Not graded if any check is; passed or not attempted if all are; otherwise failed."""
        states = {check.status for check in self.checks}
        if "not graded" in states:
            return "not graded"
        return states.pop() if len(states) == 1 else "failed"


@dataclass
class Result:
    """One submission: digest, exercises in order, and what could not be read of it.

    `student` says whose it is by the roster: id, name, email, github, login, as far as known.
    """

    submission: str
    digest: str
    exercises: list[ExerciseResult]
    problems: list[str] = field(default_factory=list)
    isolation: str = ""
    student: dict[str, str] = field(default_factory=dict)

    @property
    def score(self) -> int:
        return sum(exercise.score for exercise in self.exercises)

    @property
    def max_score(self) -> int:
        return sum(exercise.max_score for exercise in self.exercises)

    def to_json(self) -> dict[str, Any]:
        """Return the result in its published form; the order of keys is fixed."""
        return {
            "submission": self.submission,
            **({"student": self.student} if self.student else {}),
            "digest": self.digest,
            "score": self.score,
            "max_score": self.max_score,
            "exercises": [_exercise(exercise) for exercise in self.exercises],
            "problems": self.problems,
            "isolation": self.isolation,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Result:
        """Read what `to_json` wrote."""
        return cls(
            data["submission"],
            data["digest"],
            [
                ExerciseResult(
                    e["name"],
                    [CheckResult(**check) for check in e["checks"]],
                    [DiagnosisResult(**diagnosis) for diagnosis in e["diagnoses"]],
                    [NoteResult(**note) for note in e.get("notes", [])],
                    e.get("problems", []),
                )
                for e in data["exercises"]
            ],
            data.get("problems", []),
            data.get("isolation", ""),
            data.get("student", {}),
        )


def _exercise(exercise: ExerciseResult) -> dict[str, Any]:
    data: dict[str, Any] = {
        "name": exercise.name,
        "score": exercise.score,
        "max_score": exercise.max_score,
        "status": exercise.status,
        "checks": [dict(vars(check)) for check in exercise.checks],
        "diagnoses": [dict(vars(diagnosis)) for diagnosis in exercise.diagnoses],
    }
    if exercise.notes:
        data["notes"] = [dict(vars(note)) for note in exercise.notes]
    if exercise.problems:
        data["problems"] = exercise.problems
    return data
