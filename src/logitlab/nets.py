"""Facts about a network of two affine layers, whoever wrote it and however.

For `@evidence` functions of graders. A network is asked by setting its parameters and looking at
what it returns: with the last layer's weights at 0, its output is what is done to the bias alone;
equal outputs for settings that should be equal show what comes before. None of the facts depends
on the activation chosen, on the form of the parameters or on their order, so a network that is
right gives the same facts as the reference, and a mistake model the same as a student's network.

    @evidence("make_net")
    def output(student):
        return nets.outputs(student.make_net, SIZES, SCORES)

`sizes` are what `make_net` is called with: inputs, hidden units and, unless it is 1, outputs; all
different, and different from the numbers of samples used here (1, 3 and 4). Where a network does
not get far enough to be asked, facts are None.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
import torch

from logitlab.handles import Function, Handle
from logitlab.layers import Layers, fixed_sizes
from logitlab.net_checks import (
    check_hidden,
    check_learning,
    check_losses,
    check_outputs,
    check_parameters,
    check_start,
    must_be_built,
    of_a_working_net,
    say,
)
from logitlab.net_hidden import Hidden
from logitlab.net_look import Facts, complaint, first_look, second_look
from logitlab.net_probe import Net
from logitlab.net_values import (
    SAMPLES,
    Array,
    alike,
    made_up,
    made_up_inputs,
    outputs_asked,
    tensor,
)
from logitlab.together import Together

__all__ = [
    "Facts",
    "check_hidden",
    "check_learning",
    "check_losses",
    "check_outputs",
    "check_parameters",
    "check_start",
    "complaint",
    "first_look",
    "hidden_layer",
    "learning",
    "losses",
    "must_be_built",
    "of_a_working_net",
    "outputs",
    "parameters",
    "say",
    "second_look",
]


# -- the parameters --------------------------------------------------------------------------------
def parameters(make: Function, sizes: Sequence[int], elsewhere: Sequence[int]) -> Facts | None:
    """Say which layers are registered, in which sizes, and with what they start.

    `elsewhere` are other sizes, all different from `sizes`.
    """
    net = Net.build(make, sizes)
    if net is None:
        return None
    layers, parts = net.layers, net.layers.parts
    other = Net.build(make, elsewhere)
    facts: Facts = {
        "matrices": min(layers.matrices, 3),
        "sizes are fixed": other is not None and fixed_sizes(net.fresh, other.fresh),
    }
    if parts["first"] is None or parts["last"] is None:
        held = net.handle.describe()
        facts |= {"kept": bool(held["kept"]), "tensors": held["tensors"]}
    if not net.works:
        found = parts["first"] is not None and parts["last"] is not None
        return facts | {"they fit": found and layers.last_inputs == layers.hidden}
    facts["which"] = [part for part in ("first", "last") if parts[part] is not None]
    if layers.matrices == 2:
        facts["biases"] = [parts["first_bias"] is not None, parts["last_bias"] is not None]
        facts["hidden size"] = layers.hidden == sizes[1]
        facts["frozen"] = any(p and not p.parameter.requires_grad for p in parts.values())
        facts |= _start(layers)
    elif layers.matrices > 2:
        facts["passes"] = net.passes()
    return facts


def _start(layers: Layers) -> Facts:
    """Whether weights start at 0, and whether all hidden units start alike."""
    first, last, bias = (layers.value(part) for part in ("first", "last", "first_bias"))
    if first is None or last is None:
        return {}
    by_unit = [first, last.T, *([] if bias is None else [bias])]
    alike_all = all(np.ptp(rows, axis=0).max() == 0 for rows in by_unit)
    return {"weights are 0": not first.any() and not last.any(), "units are alike": alike_all}


# -- the output ------------------------------------------------------------------------------------
def outputs(make: Function, sizes: Sequence[int], scores: Iterable[Sequence[float]]) -> Any:
    """Return what becomes of scores that are known: the outputs for batches of equal samples.

    The scores are the last layer's bias, its weights being 0. In training mode too, where outputs
    that differ from call to call are reduced to "dropped" or "random".
    """
    net = Net.build(make, sizes)
    if net is None or not net.works:
        return None
    rows = [np.resize(np.asarray(row, float), net.layers.outputs) for row in scores]
    free = net.layers.parts["last_bias"] is None or net.layers.parts["last"] is None
    another_number = net.layers.outputs not in (1, outputs_asked(sizes)) and len(sizes) > 2
    if free or another_number:
        return _ranges(net)
    settings: list[dict[str, Any]] = [{"last_bias": row} for row in rows]
    found = net.answers(settings)
    trained = net.answers(settings[:2], mode="train")
    net.handle.eval()
    return {
        f"{mode} {number}": answer
        for mode, answers in (("evaluation", found), ("training", trained))
        for number, answer in enumerate(answers)
    }


def _ranges(net: Net) -> Facts:
    """Say what outputs look like where the scores cannot be set."""
    layers, asked, ask = net.layers, [], net.questions()
    free = layers.parts["last"] is None
    for number in range(6):
        last = 3 * made_up(layers.outputs, layers.last_inputs) * (-1) ** number
        inputs = 8.0 * made_up_inputs(SAMPLES, layers.inputs, number)
        first = made_up(layers.hidden, layers.inputs)
        asked.append(ask(inputs, first=first, first_bias=1.0, last=last))
    found = [call.answer for call in asked]
    values = np.concatenate(found)
    net.set()
    return {
        "rows add up to 1": alike(values.sum(axis=-1), 1.0),
        "columns add up to 1": all(alike(v.sum(axis=0), 1.0) for v in found),
        "negative": bool((values < -0.01).any()),
        "above 1": None if free else bool((values > 1.01).any()),
        "zero of zero": None if free else alike(net(), 0.0),
    }


# -- what comes before -----------------------------------------------------------------------------
def hidden_layer(
    make: Function, sizes: Sequence[int], undo: Callable[[Array], Array] = lambda output: output
) -> Any:
    """Say whether a network is affine, elementwise nonlinear, affine, each sample by itself.

    `undo` turns a right output into scores. Facts are "unseen" where outputs do not react to the
    scores, and "random" where they differ from call to call.
    """
    net = Net.build(make, sizes)
    if net is None or not net.works or net.layers.matrices != 2:
        return None
    parts = net.layers.parts
    if parts["first"] is None or parts["last"] is None:
        return None
    if net.layers.last_inputs != net.layers.hidden:
        return None
    return Hidden(net, undo).facts()


def learning(make: Function, sizes: Sequence[int]) -> Facts | None:
    """Say how far gradients of the output reach: "reached", "zero" or "cut" for each part."""
    net = Net.build(make, sizes)
    if net is None or not net.works:
        return None
    layers = net.layers
    ask = Together(make.student)
    cleared = ask.method(net.handle, "zero_grad")
    call = ask.call(
        net.handle,
        tensor(made_up_inputs(SAMPLES, layers.inputs)),
        backward=True,
        parameters=layers.values(
            first=made_up(layers.hidden, layers.inputs),
            first_bias=made_up(layers.hidden),
            last=0.02 * made_up(layers.outputs, layers.last_inputs),
            last_bias=0.3 + 0.01 * np.arange(layers.outputs),
        ),
    )
    registered = ask.parameters(net.handle)
    _ = cleared.value
    call.demanded(net.handle.reference.type)
    after = {p.name: p.gradient for p in registered.parameters}
    facts = {}
    for name, part in layers.parts.items():
        if part is not None:
            gradient = after[part.parameter.name]
            zero = gradient is not None and np.abs(part.of(gradient)).max() < 1e-6
            facts[name] = "cut" if gradient is None else "zero" if zero else "reached"
    return facts


def losses(make: Function, batches: Iterable[tuple[torch.Tensor, torch.Tensor]]) -> Any:
    """Return value and gradient by the first argument of a loss, or what went wrong, by batch."""
    ask = Together(make.student)
    made = ask.call(make)
    calls = [ask.call(made.handle(), *batch, gradient=(0,)) for batch in batches]
    if made.outcome.kind != "value":
        return complaint(made.outcome)
    if not isinstance(made.outcome.value, Handle):
        return type(made.outcome.value).__name__
    found: list[Any] = []
    for call in (later.outcome for later in calls):
        if call.kind != "value":
            found.append(complaint(call))
        else:
            gradient = call.gradient[0] if call.gradient else None
            found.append({"value": call.value, "gradient": gradient, "changed": bool(call.changed)})
    return found
