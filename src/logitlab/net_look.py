"""Look at a network from outside: what is built, what a call of it gives, and whether again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import torch

from logitlab.handles import Function, Handle, StudentError
from logitlab.net_probe import Opening
from logitlab.net_values import (
    SAMPLES,
    alike,
    made_up,
    made_up_inputs,
    outputs_asked,
    tensor,
    the_scores,
)
from logitlab.outcome import Error, Outcome, error_kind
from logitlab.together import Together

Facts = dict[str, Any]
A_LAYER = "a layer for a tensor"
NO_ARGUMENTS = "takes no arguments"
_NOT_SET_UP = re.compile(
    r"before Module\.__init__\(\) call|has no attribute '_(modules|parameters|buffers|\w+_hooks)'"
)
_NO_ARGUMENTS = re.compile(
    r"__init__\(\) (takes 1 positional argument|got an unexpected keyword argument)"
)
_A_LAYER = re.compile(
    r"must be Tensor, not (\w+)|operand type\(s\) for \S+ '(\w+)'|^'(\w+)' object"
)


def first_look(make: Function, sizes: Sequence[int]) -> Facts:
    """Build a network and call it: what comes back, in which shape, and what breaks.

    `built` is "network" or what went wrong, `batch` and `one` are the shapes for 4 samples and
    for one (in words for sizes: "N", "C") or what went wrong; `kind` is what the values are.
    """
    opening = Opening.of(make, sizes, with_one=True)
    outcome = opening.made.outcome
    if outcome.kind != "value":
        return {"built": complaint(outcome)}
    net = opening.handle
    if net is None:
        return {"built": "NoneType" if outcome.value is None else "no network"}
    try:
        _ = opening.evaluated.value
        batch = opening.batch.outcome
        _ = opening.registered.parameters
    except StudentError as error:
        return {"built": complaint(error.outcome)}
    facts: Facts = {"built": "network"}
    one = opening.on_one(sizes)
    facts["batch"], facts["kind"] = _returned(make, batch, sizes)
    facts["one"], _ = _returned(make, one, sizes)
    facts["changes its input"] = bool(batch.changed)
    facts["connected"] = batch.requires_grad
    return facts


def second_look(make: Function, sizes: Sequence[int]) -> Facts:
    """Say what `first_look` does, and whether calls give the same answer: `repeats`.

    Several times, since decisions may agree by chance, with weights far from 0, and then of the
    other sign; "always 1" shows nothing either way.
    """
    facts = first_look(make, sizes)
    if facts["built"] != "network":
        return facts
    opening = Opening.of(make, sizes)
    net = opening.handle
    assert net is not None
    fresh = {p.name: p.value for p in opening.registered.parameters}
    inputs, ask = tensor(made_up_inputs(SAMPLES, sizes[0])), Together(net.student)
    every = []
    for sign in (1, -1):
        signed = {name: sign * made_up(*value.shape) / 8 for name, value in fresh.items()}
        every.append([ask.call(net, inputs, parameters=signed, seed=seed) for seed in range(3)])
    ask.set_parameters(net, fresh)  # as if nothing had been asked
    answers = [
        [the_scores(call.outcome.value, outputs_asked(sizes)) for call in calls] for calls in every
    ]
    ones = [a is not None and bool((a == 1).all()) for same in answers for a in same]
    repeated = all(a is None or alike(a, same[0]) for same in answers for a in same)
    return facts | {"repeats": "always 1" if repeated and all(ones) else repeated}


def _returned(make: Function, outcome: Outcome, sizes: Sequence[int]) -> tuple[Any, str]:
    if outcome.kind != "value":
        words = complaint(outcome)
        return A_LAYER if words == NO_ARGUMENTS else words, ""
    value = outcome.value
    names = {sizes[0]: "inputs", sizes[1]: "hidden", SAMPLES: "N", outputs_asked(sizes): "C"} | {
        1: 1
    }
    if isinstance(value, torch.Tensor):
        whole = "" if value.is_floating_point() else "whole"
        return [names.get(size, "another") for size in value.shape], whole
    if isinstance(value, Handle):
        kind = value.reference.kind
        return A_LAYER if kind == "module" else kind, ""
    return type(value).__name__, ""


def complaint(outcome: Outcome | None) -> str:
    """Reduce an exception to what does not depend on how the code is written."""
    if outcome is None or outcome.kind in ("ended", "missing") or outcome.not_attempted:
        raise StudentError("it could not be asked", outcome)
    error = outcome.error or Error("unknown")
    words = error.message
    if _NOT_SET_UP.search(words):
        return "not set up"
    if error.type == "NotImplementedError" and 'required "forward"' in words:
        return "no forward"
    if error.type == "TypeError" and not error.own and _NO_ARGUMENTS.search(words):
        return NO_ARGUMENTS
    found = _A_LAYER.search(words)
    if found and hasattr(torch.nn, found[found.lastindex or 0]):
        return A_LAYER
    return " ".join(error_kind(error)).strip()
