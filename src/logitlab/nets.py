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

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import torch

from logitlab.approx import approx
from logitlab.handles import Function, Handle, StudentError
from logitlab.layers import Layers, fixed_sizes
from logitlab.net_hidden import Hidden
from logitlab.net_probe import (
    SAMPLES,
    Array,
    Net,
    alike,
    made_up,
    made_up_inputs,
    outputs_asked,
    tensor,
    the_scores,
)
from logitlab.outcome import Error, Outcome, error_kind

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


# -- what is built, and what a call of it gives ---------------------------------------------------
def first_look(make: Function, sizes: Sequence[int]) -> Facts:
    """Build a network and call it: what comes back, in which shape, and what breaks.

    `built` is "network" or what went wrong, `batch` and `one` are the shapes for 4 samples and
    for one (in words for sizes: "N", "C") or what went wrong; `kind` is what the values are.
    """
    outcome = make.attempt(*sizes)
    if outcome.kind != "value":
        return {"built": complaint(outcome)}
    net = outcome.value
    if not isinstance(net, Handle) or net.reference.kind != "module":
        return {"built": "NoneType" if net is None else "no network"}
    try:
        net.eval()
        batch = net.attempt(tensor(made_up_inputs(SAMPLES, sizes[0])))
        values = {p.name: made_up(*p.value.shape) / 8 for p in net.parameters()}
    except StudentError as error:
        return {"built": complaint(error.outcome)}
    facts: Facts = {"built": "network"}
    one = net.attempt(tensor(made_up_inputs(1, sizes[0])))
    facts["batch"], facts["kind"] = _returned(make, batch, sizes)
    facts["one"], _ = _returned(make, one, sizes)
    facts["changes its input"] = bool(batch.changed)
    facts["connected"] = batch.requires_grad
    facts["repeats"] = _repeats(net, values, sizes)
    return facts


def _repeats(net: Handle, values: Mapping[str, Any], sizes: Sequence[int]) -> bool | str:
    """Whether calls give the same answer, several times, since decisions may agree by chance.

    The weights are far from 0, and then of the other sign; "always 1" shows nothing either way.
    """
    inputs, every = tensor(made_up_inputs(SAMPLES, sizes[0])), []
    for sign in (1, -1):
        signed = {name: sign * value for name, value in values.items()}
        calls = [net.attempt(inputs, parameters=signed, seed=seed) for seed in range(3)]
        answers = [the_scores(call.value, outputs_asked(sizes)) for call in calls]
        if not all(a is None or alike(a, answers[0]) for a in answers):
            return False
        every += answers
    return "always 1" if all(a is not None and bool((a == 1).all()) for a in every) else True


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
    found = {}
    for mode in ("evaluation", "training"):
        if mode == "training":
            net.handle.train()
        for number, row in enumerate(rows if mode == "evaluation" else rows[:2]):
            net.set(last_bias=row)
            found[f"{mode} {number}"] = net.answer()
    net.handle.eval()
    return found


def _ranges(net: Net) -> Facts:
    """Say what outputs look like where the scores cannot be set."""
    layers, found = net.layers, []
    free = layers.parts["last"] is None
    for number in range(6):
        last = 3 * made_up(layers.outputs, layers.last_inputs) * (-1) ** number
        net.set(first=made_up(layers.hidden, layers.inputs), first_bias=1.0, last=last)
        found.append(net(8.0 * made_up_inputs(SAMPLES, layers.inputs, number)))
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
    net.handle.zero_grad()
    net.handle.outcome(
        tensor(made_up_inputs(SAMPLES, layers.inputs)),
        backward=True,
        parameters=layers.values(
            first=made_up(layers.hidden, layers.inputs),
            first_bias=made_up(layers.hidden),
            last=0.02 * made_up(layers.outputs, layers.last_inputs),
            last_bias=0.3 + 0.01 * np.arange(layers.outputs),
        ),
    )
    after = {p.name: p.gradient for p in net.handle.parameters()}
    facts = {}
    for name, part in layers.parts.items():
        if part is not None:
            gradient = after[part.parameter.name]
            zero = gradient is not None and np.abs(part.of(gradient)).max() < 1e-6
            facts[name] = "cut" if gradient is None else "zero" if zero else "reached"
    return facts


def losses(make: Function, batches: Iterable[tuple[torch.Tensor, torch.Tensor]]) -> Any:
    """Return value and gradient by the first argument of a loss, or what went wrong, by batch."""
    outcome = make.attempt()
    if outcome.kind != "value":
        return complaint(outcome)
    if not isinstance(outcome.value, Handle):
        return type(outcome.value).__name__
    found: list[Any] = []
    for scores, targets in batches:
        call = outcome.value.attempt(scores, targets, gradient=(0,))
        if call.kind != "value":
            found.append(complaint(call))
        else:
            gradient = call.gradient[0] if call.gradient else None
            found.append({"value": call.value, "gradient": gradient, "changed": bool(call.changed)})
    return found


# -- what checks say of them -----------------------------------------------------------------------
def say(what: Any) -> str:
    """Put a fact of `first_look` or `losses` that is not right into words."""
    if isinstance(what, list):
        names = {"N": "(number of samples)", "C": "(number of outputs)"}
        return f"the result has shape {' x '.join(names.get(s, str(s)) for s in what) or '()'}"
    if what in SAID:
        return SAID[what]
    kind_of_value = str(what).isidentifier() and not str(what).endswith("Error")
    return f"the result is a {what}" if kind_of_value else f"it does not work: {what}"


SAID = {
    "NoneType": "the result is None (is there a `return`?)",
    "not set up": "the network is not set up: does its constructor call super().__init__()?",
    "no forward": "the network has no method that is called forward",
    NO_ARGUMENTS: "the network's class takes no arguments: is __init__ spelled right?",
    A_LAYER: "a layer stands where a tensor should: it was made, but not called",
    "shapes": "the shapes do not fit together",
    "no network": "the result is no network (nn.Module)",
}


def must_be_built(look: Facts) -> Facts:
    """Fail, in words, unless `first_look` found a network; return the facts."""
    assert look["built"] == "network", say(look["built"])
    return look


def of_a_working_net(look: Facts, found: Any) -> Any:
    """Fail, in words, unless facts could be gathered; return them."""
    must_be_built(look)
    assert found not in (None, "unseen"), say(look["batch"])
    return found


def check_parameters(found: Facts) -> None:
    """Fail, in words, unless two layers with bias are registered in the sizes asked for."""
    count = found["matrices"]
    assert count >= 2, f"an optimizer finds only {count} of the 2 weight matrices"
    assert count == 2, "it has more than 2 weight matrices"
    assert found.get("biases") == [True, True], "both layers should have a bias"
    assert found["hidden size"], "the hidden layer has another size than asked for"
    assert not found["frozen"], "some parameters do not want a gradient"


def check_start(found: Facts) -> None:
    """Fail, in words, if the hidden units of a fresh network cannot become different."""
    assert not found.get("weights are 0"), "all weights of a fresh network are 0"
    assert not found.get("units are alike"), "all hidden units of a fresh network are the same"


def check_outputs(found: Any, rows: Sequence[torch.Tensor]) -> None:
    """Fail, in words, unless known scores become these rows, in both modes."""
    assert "evaluation 0" in (found or ()), "layers or their biases cannot be found"
    for name, answer in found.items():
        mode, _, number = name.rpartition(" ")
        assert not isinstance(answer, str), f"the output differs from call to call in {mode} mode"
        wanted = rows[int(number)].expand(3, -1).numpy()
        assert alike(answer, wanted), f"the output is not what it should be in {mode} mode"


def check_hidden(found: Any) -> None:
    """Fail, in words, unless the facts of `hidden_layer` are right."""
    assert isinstance(found, dict), "the output differs from call to call in evaluation mode"
    assert found["first layer is affine"], "the first layer is not affine in the inputs"
    assert found["bends"], "the network is affine: there is no activation between the layers"
    assert found["units are by themselves"], "the activation mixes the hidden units"
    assert found["alone as in a batch"], "a sample's output depends on the others in the batch"
    assert not found["samples are alike"], "different samples have the same output"
    assert found["last layer is affine"] is not False, "the last layer is not affine"


def check_learning(found: Facts) -> None:
    """Fail, in words, unless gradients reach all four parameters."""
    assert len(found) == 4, "a layer or a bias cannot be found"
    assert set(found.values()) == {"reached"}, "gradients do not reach all parameters"


def check_losses(
    found: Any,
    batches: Sequence[tuple[torch.Tensor, torch.Tensor]],
    right: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> None:
    """Fail, in words, unless the facts of `losses` are those of the right loss."""
    assert isinstance(found, list), say(found)
    for (scores, targets), one in zip(batches, found, strict=True):
        assert isinstance(one, dict), say(one)
        scores = scores.clone().requires_grad_()
        value = right(scores, targets)
        value.backward()  # type: ignore[no-untyped-call]
        assert one["value"] == approx(value)
        assert one["gradient"] == approx(scores.grad)
        assert not one["changed"], "the loss changes its arguments"
