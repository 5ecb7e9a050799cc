"""Facts about networks, losses and steps of training, gathered with numbers that students may see.

Where a function takes or returns an object, a plain call says nothing. A grader then declares what
is to be asked instead, as plain data that can be written beside the symptoms:

    PUBLIC_FACTS = {"make_net": {"kind": "net", "sizes": [4, 5, 3], "scores": [[2.0, 1.0, 0.1]]}}

The facts are gathered in the same way from a student's function and from a mistake model.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import torch

from logitlab import nets, training
from logitlab.handles import StudentError
from logitlab.outcome import Outcome
from logitlab.student import Student
from logitlab.training import Course

__all__ = ["facts_of"]

Wanted = Mapping[str, Any]


def facts_of(student: Student, function: str, wanted: Wanted) -> Outcome:
    """Gather facts as an outcome; one that is missing where there is nothing to ask."""
    try:
        return Outcome("value", value=KINDS[wanted["kind"]](student, function, wanted))
    except StudentError as error:
        return error.outcome or Outcome("missing")


def _net(student: Student, function: str, wanted: Wanted) -> Any:
    """What a network is made of, what becomes of scores, and how far gradients reach."""
    make, sizes = getattr(student, function), wanted["sizes"]
    return {
        "look": nets.first_look(make, sizes),
        "outputs": nets.outputs(make, sizes, wanted["scores"]),
        "parameters": nets.parameters(make, sizes, wanted["elsewhere"]),
        "learning": nets.learning(make, sizes),
    }


def _loss(student: Student, function: str, wanted: Wanted) -> Any:
    """What a loss says of batches, and its gradient."""
    batches = [(torch.tensor(a), torch.tensor(b)) for a, b in wanted["batches"]]
    return nets.losses(getattr(student, function), batches)


def _steps(student: Student, function: str, wanted: Wanted) -> Any:
    """What one step does, and several from one start; where each begins afresh, the first alone."""
    parts = [tuple(part) for part in wanted["parts"]]
    course = Course(student, function, parts, wanted["loss"], lr=wanted["lr"])
    batches = [(torch.tensor(a), torch.tensor(b)) for a, b in wanted["batches"]]
    first = training.one_step(course, batches[0])
    if first["forgets"]:
        return {"first": first}
    row = Course(student, function, parts, wanted["loss"], lr=wanted["lr"], momentum=0.9)
    return {
        "first": first,
        "steps": training.steps_from_one_start(course, batches),
        "row": training.trajectory(row, batches * 2) if first["uses"] == "given" else None,
        "training": course.training,
    }


KINDS: dict[str, Callable[[Student, str, Wanted], Any]] = {
    "net": _net,
    "loss": _loss,
    "steps": _steps,
}
