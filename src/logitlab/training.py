"""Facts about a function that takes one step of training, whoever wrote it and however.

For `@evidence` functions of graders. A network, a loss and an optimizer that can be trusted are
made beside the student's code and handed to it; what it does to the parameters, what it returns
and what torch is seen to do are the facts. Where the student does not use the optimizer that is
given, only the direction of a step counts, since its size is a free choice.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch

from logitlab.course import Batch, Course, Step
from logitlab.mistakes import MistakeModel
from logitlab.net_values import Array, alike, made_up_inputs, tensor
from logitlab.outcome import Error, Outcome, error_kind
from logitlab.student import Student
from logitlab.transport import Local

__all__ = [
    "Batch",
    "Course",
    "batches",
    "check_losses",
    "check_step",
    "check_steps",
    "check_trajectory",
    "one_step",
    "right_student",
    "steps_from_one_start",
    "trajectory",
]

Facts = dict[str, Any]
NO_BACKWARD = re.compile(r"^'([\w.]+)' object has no attribute 'backward'")
NUMBERS = ("float", "int", "numpy.")


def facts_of(step: Step) -> Facts:
    """Describe a step.

    `error` says what went wrong, else `loss` is the number returned, `kind` its type,
    `direction` the step divided by its length, `length` that length (None if another
    optimizer or none was used), `uses` the optimizer used.
    """
    outcome, values = step.outcome, step.values
    facts = seen(outcome)
    if outcome.kind != "value":
        return facts | {"error": complaint(outcome)} | _given_to_loss(outcome)
    moved = joined(values) - joined(step.before)
    length = float(np.linalg.norm(moved))
    facts["loss"], facts["kind"] = number(outcome.value), kind(outcome.value)
    facts["direction"] = moved / (length if np.isfinite(length) and length else 1.0)
    facts["length"] = length if facts["uses"] == "given" else None
    if not length:
        facts["order"] = order(outcome)
    return facts


def batches(count: int, samples: int, inputs: int, classes: int) -> list[Batch]:
    """Make up batches, all different; labels run through all `classes`."""
    found = []
    for number in range(count):
        labels = (number - np.arange(samples)) % classes
        found.append((tensor(made_up_inputs(samples, inputs, number + 1)), torch.tensor(labels)))
    return found


def one_step(course: Course, batch: Batch) -> Facts:
    """Describe a step; `forgets` tells whether weights end where they do from any start.

    Of a step that forgets, nothing is told but `error`, `kind`, `uses` and `named`.
    """
    course.start()
    first = course.step(batch, seen=True)
    course.start(1)
    second = course.step(batch)
    facts = facts_of(first)
    forgets = any(
        np.allclose(first.values[name], second.values[name], atol=1e-6)
        for name, shape in course.shapes.items()
        if len(shape) > 1
    )
    told = ("error", "kind", "uses", "named")
    return {"forgets": forgets} | ({k: facts.get(k) for k in told} if forgets else facts)


def steps_from_one_start(course: Course, given: Sequence[Batch]) -> list[Facts]:
    """Describe steps that all start from the same parameters."""
    steps = []
    for batch in given:
        course.start()
        steps.append(course.step(batch, seen=True))
    return [facts_of(step) for step in steps]


def trajectory(course: Course, given: Sequence[Batch]) -> list[Any]:
    """Return losses and parameters along several steps with the optimizer that is given."""
    found: list[Any] = []
    course.start()
    for step in [course.step(batch) for batch in given]:
        raised = step.outcome.kind != "value"
        values = joined(step.values)
        found += [complaint(step.outcome) if raised else number(step.outcome.value), values]
    return found


def right_student(*models: MistakeModel) -> Student:
    """Return a student who does what mistake models do with nothing made: it is always right."""
    functions = {model.function: model for model in models}
    return Student(Local("right", functions, lambda name: None), "right")


# -- what checks say of it -------------------------------------------------------------------------
def check_step(got: Facts, right: Facts) -> None:
    """Fail, in words, unless a step changes the parameters as it should and returns a number."""
    assert "error" not in got, f"it does not work: {got['error']}"
    assert got["direction"].any(), "the step changes nothing"
    assert alike(got["direction"], right["direction"], CLOSE), "the step goes the wrong way"
    if got["length"] is not None:
        assert alike(got["length"], right["length"], CLOSE), "the step is too long or too short"
    assert got["loss"] is not None, "no loss is returned (is there a `return`?)"


def check_steps(got: Sequence[Facts] | None, right: Sequence[Facts] | None) -> None:
    """Fail, in words, unless all steps from one start are right."""
    assert got is not None, "the weights are set anew in every step"
    for mine, its in zip(got, right or [], strict=True):
        check_step(mine, its)


def check_losses(got: Sequence[Facts] | None, right: Sequence[Facts] | None) -> None:
    """Fail, in words, unless all steps return the loss before them, as a Python float."""
    assert got is not None, "the weights are set anew in every step"
    for mine, its in zip(got, right or [], strict=True):
        assert mine.get("loss") is not None, "no loss is returned (is there a `return`?)"
        assert alike(mine["loss"], its["loss"], CLOSE), "the loss returned is wrong"
        assert mine["kind"] == "float", "the loss returned is no Python float"


def check_trajectory(got: Sequence[Any] | None, right: Sequence[Any] | None) -> None:
    """Fail, in words, unless the parameters are right along several steps."""
    assert got is not None, "the optimizer that is given is not used"
    for mine, its in zip(got[1::2], (right or [])[1::2], strict=True):
        assert alike(mine, its, CLOSE), "after several steps in a row the weights are wrong"


CLOSE = 2e-4


# -- one call --------------------------------------------------------------------------------------
def seen(outcome: Outcome) -> Facts:
    """Tell which optimizer took a step, and which of its methods were named without a call."""
    events = outcome.seen
    steps = {e["given"] == "True" for e in events if e.get("optimizer") == "step"}
    own = [e["optimizer"] for e in events if "optimizer" in e and e["given"] == "True"]
    named = [name for name in ("step", "zero_grad") if f"names {name}" in own and name not in own]
    uses = {(True,): "given", (False,): "another", (False, True): "both"}
    return {"uses": uses.get(tuple(sorted(steps)), "none"), "named": named}


def order(outcome: Outcome) -> list[str]:
    """Tell of a step that changes nothing whether it went backward, and whether too late."""
    events = [
        f"backward {e['backward']}" if "backward" in e else "step"
        for e in outcome.seen
        if "backward" in e or e.get("optimizer") == "step"
    ]
    return list(dict.fromkeys(events))


def complaint(outcome: Outcome) -> str:
    """Reduce an exception to what does not depend on how the code is written."""
    error = outcome.error or Error("unknown")
    found = NO_BACKWARD.search(error.message)
    if error.type == "AttributeError" and found:
        numeric = found[1].startswith(NUMBERS)
        return "backward of a number" if numeric else f"backward of {found[1]}"
    if "does not require grad" in error.message:
        return "nothing to differentiate"
    return " ".join(error_kind(error)).strip()


def _given_to_loss(outcome: Outcome) -> Facts:
    """Tell what the first loss was given, if any was called."""
    events = [event for event in outcome.seen if "loss" in event]
    if not events:
        return {}
    first = events[0]
    rows = "rows of " if first["target"] == "rows" and first["width"] != "[1]" else ""
    return {"input": first["input_span"], "target": rows + first["target_span"]}


def number(value: Any) -> float | None:
    """Take the number that a value holds; None if it is no single one."""
    if isinstance(value, (torch.Tensor, np.ndarray)):
        size = value.numel() if isinstance(value, torch.Tensor) else value.size
        return float(value.reshape(-1)[0]) if size == 1 else None
    return float(value) if isinstance(value, (int, float)) else None


def kind(value: Any) -> str:
    """Name the type of what was returned."""
    return "tensor" if isinstance(value, torch.Tensor) else type(value).__name__


def joined(values: Mapping[str, Array]) -> Array:
    return np.concatenate([values[name].ravel().astype(np.float64) for name in sorted(values)])
