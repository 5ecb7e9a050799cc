"""What checks say of the facts of a network: words for whatever is not right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch

from logitlab.approx import approx
from logitlab.net_look import A_LAYER, NO_ARGUMENTS, Facts
from logitlab.net_values import alike


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
