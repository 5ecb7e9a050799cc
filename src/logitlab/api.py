"""What a grader's author imports: checks compare with `approx`, models explain what went wrong."""

from logitlab.approx import approx
from logitlab.drawing import Curve, Grid, Run
from logitlab.handles import Handle, NotAttempted, StudentError
from logitlab.mistakes import Evidence, MistakeModel, evidence, mistake_model
from logitlab.outcome import Outcome
from logitlab.replies import Parameter
from logitlab.student import Student

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
