"""What a grader's author imports: checks compare with `approx`, models explain what went wrong."""

from logitlab.approx import approx
from logitlab.drawing import Curve, Grid, Run
from logitlab.mistakes import Evidence, MistakeModel, evidence, mistake_model
from logitlab.outcome import Outcome
from logitlab.student import Handle, NotAttempted, Parameter, Student, StudentError

__all__ = [
    "Curve",
    "Evidence",
    "Grid",
    "Handle",
    "MistakeModel",
    "NotAttempted",
    "Outcome",
    "Parameter",
    "Run",
    "Student",
    "StudentError",
    "approx",
    "evidence",
    "mistake_model",
]
