"""A network of two affine layers with the mistakes that students make in any such network.

The mistake models of networks build on it: they say what comes after the last layer, all that
comes before is asked for here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import nn
from torch.nn import functional as F

from logitlab.mistakes import Made

After = Callable[[torch.Tensor, Made, bool], Any]
PLAIN = ("both", "first", "last", "both, fixed")
IN_FORWARD = ("both", "first", "last", "assigned")
FLAT = ("inputs", "scores")
RETURN = ("forward", "make_net")
CENTRED = ("minus the mean of the batch", "minus the mean of the sample")
MUTATED = ("only", *CENTRED, "standardised", "afterwards")
SIZES = ("inputs", "hidden", "outputs", "all but inputs")


def two_layers(
    inputs: int, hidden: int, outputs: int, made: Made, after: After, sizes: Sequence[str] = SIZES
) -> nn.Module | None:
    """Build a network; `after(scores, made, training)` is what becomes of its raw scores.

    `sizes` are those that are arguments, and may be hard-coded by mistake.
    """
    if made("init-misspelled"):
        return Nothing(inputs, hidden, outputs)
    if made("forward-misspelled"):
        return Parts(inputs, hidden, outputs, made, sizes)
    net = TwoLayers(inputs, hidden, outputs, made, sizes)
    net.after = after
    return None if made("missing-return", *RETURN) == "make_net" else net


class Nothing(nn.Module):
    """A module without a constructor of its own, which takes no arguments."""


class Parts(nn.Module):
    """The parts of the network, without a way to use them."""

    def __init__(
        self, inputs: int, hidden: int, outputs: int, made: Made, sizes: Sequence[str]
    ) -> None:
        if not made("missing-super-init"):
            super().__init__()
        between = hidden
        if fixed := made("hard-coded-sizes", *sizes):
            inputs = 100 if fixed == "inputs" else inputs
            hidden = between = 50 if fixed in ("hidden", "all but inputs") else hidden
            outputs = 20 if fixed in ("outputs", "all but inputs") else outputs
        elif made("wrong-hidden-size"):
            between = inputs
        if self.add_only_layer(inputs, outputs, made):
            return
        first_bias, last_bias = self.biases(made)
        self.first = nn.Linear(inputs, hidden, bias=first_bias)
        self.last = nn.Linear(between, outputs, bias=last_bias)
        self.add_layers(hidden, made)
        self.start(made)
        self.hide(made)

    def add_only_layer(self, inputs: int, outputs: int, made: Made) -> bool:
        """Make do with one layer, if that is the mistake; the size of the hidden one is unused."""
        if made("one-layer"):
            self.last = nn.Linear(inputs, outputs)
        return bool(made("one-layer"))

    def biases(self, made: Made) -> tuple[bool, bool]:
        """Whether the layers have biases."""
        missing = made("no-bias", "both", "first", "last")
        return missing in ("", "last"), missing in ("", "first")

    def add_layers(self, hidden: int, made: Made) -> None:
        """Put further layers in between."""
        middle: list[nn.Module] = []
        if made("shared-layer"):
            middle = [nn.Linear(hidden, hidden)] * 2
        elif extra := made("extra-layer", "one", "two", "unused"):
            middle = [nn.Linear(hidden, hidden) for _ in range(2 if extra == "two" else 1)]
        self.middle = nn.ModuleList(middle)

    def start(self, made: Made) -> None:
        """Give the weights their first values."""
        if zero := made("zero-init", "everything", "weights"):
            for name, parameter in self.named_parameters():
                if zero == "everything" or "bias" not in name:
                    nn.init.zeros_(parameter)

    def hide(self, made: Made) -> None:
        """Keep layers where the network does not find them."""
        parts = {"both": ("first", "last"), "first": ("first",), "last": ("last",)}
        if which := made("python-list-of-layers", "both", "first", "last"):
            self.kept = [getattr(self, name) for name in parts[which]]
        elif which := made("plain-tensors", *PLAIN):
            which, _, fixed = which.partition(", ")
            layers = [getattr(self, name).requires_grad_(not fixed) for name in parts[which]]
            self.kept = [p.detach() for layer in layers for p in layer.parameters()]
        elif (which := made("layers-in-forward", *IN_FORWARD)) in ("", "assigned"):
            return
        # A name with an underscore: this dictionary is no mistake.
        self._layers = {name: getattr(self, name) for name in parts[which]}
        for name in parts[which]:
            delattr(self, name)


class TwoLayers(Parts):
    """The network: affine, activation, affine, and what the exercise lets come after it."""

    after: After

    def __init__(
        self, inputs: int, hidden: int, outputs: int, made: Made, sizes: Sequence[str]
    ) -> None:
        super().__init__(inputs, hidden, outputs, made, sizes)
        self.made, self.wide = made, "outputs" in sizes

    def layer(self, name: str) -> Callable[[torch.Tensor], torch.Tensor]:
        """Return a layer, wherever it is."""
        unregistered = self.__dict__.get("_layers", {})
        layer: nn.Module = unregistered[name] if name in unregistered else getattr(self, name)
        if self.made("layers-in-forward", *IN_FORWARD) == "assigned":
            layer = nn.Linear(layer.in_features, layer.out_features)  # type: ignore[arg-type]
            setattr(self, name, layer)
        elif name in unregistered and self.made("layers-in-forward", *IN_FORWARD):
            layer.reset_parameters()  # type: ignore[operator]
        return layer

    def forward(self, x: torch.Tensor) -> Any:
        made = self.made
        x = changed(x, made)
        flattened = made("flattens-batch", *(FLAT if self.wide else FLAT[:1]))
        if flattened == "inputs":
            x = x.reshape(-1)
        if made("activation-in-wrong-place"):
            x = torch.relu(x)
        h = x if made("one-layer") else self.hidden_units(x)
        if made("mutates-input", *MUTATED) == "afterwards":
            x.mul_(2)
        z = self.layer("last")(h)
        out = self.after(z, made, self.training)
        if made("breaks-gradient", "in between", "of everything") == "of everything":
            out = out.detach()
        if kind := made("returns-tuple", "tuple", "list"):
            return (out, h) if kind == "tuple" else [out, h]
        if flattened == "scores":
            return out.reshape(-1)
        return None if made("missing-return", *RETURN) == "forward" else out

    def hidden_units(self, x: torch.Tensor) -> Any:
        """What the last layer gets."""
        made = self.made
        h = self.layer("first")(x)
        if made("extra-layer", "one", "two", "unused") != "unused":
            for layer in self.middle:
                h = layer(torch.tanh(h))
        return activated(h, made, registered=next(self.parameters(), None) is not None)


def changed(x: torch.Tensor, made: Made) -> torch.Tensor:
    """Do to the input what should not be done to it."""
    form = made("mutates-input", *MUTATED)
    if form == "only":
        return x.mul_(2) / 2
    if form in CENTRED:
        x -= x.mean(dim=CENTRED.index(form), keepdim=True)
    elif form == "standardised":
        x -= x.mean()
        x /= x.std()
    return x


def activated(h: torch.Tensor, made: Made, registered: bool) -> Any:
    """The hidden units after the activation; `registered` if any layer is."""
    if made("module-not-called"):
        return nn.ReLU(h)  # type: ignore[arg-type]
    if made("softmax-on-hidden"):
        h = torch.softmax(h, dim=-1)
    elif made("activation-result-dropped"):
        torch.relu(h)
    elif not made("no-hidden-activation") and not made("activation-in-wrong-place"):
        h = torch.tanh(h)
    if made("breaks-gradient", "in between", "of everything") == "in between":
        h = h.detach()
    if registered and made("dropout-in-evaluation"):
        h = F.dropout(h)
    if h.dim() > 1 and (form := made("averages-over-batch", "repeated", "one row", "no row")):
        mean = h.mean(dim=0, keepdim=form != "no row")
        h = mean.expand_as(h) if form == "repeated" else mean
    return h
