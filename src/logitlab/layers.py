"""Tell which parameter of a two-layer network plays which part, however the network is written.

Weights may be stored (out, in) or (in, out), biases as (H,) or (1, H) or as one more column of the
weights, layers in any order and under any name, with parameters of activations between them. Sizes
tell most; where they do not, every distribution of the parts is a candidate, likely ones first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Any

import numpy as np

from logitlab.replies import Parameter

Array = np.ndarray[Any, Any]
PARTS = ("first", "first_bias", "last", "last_bias")


@dataclass(frozen=True)
class Part:
    """A parameter that is a weight (out, in) or a bias (out,), or the columns of one that are."""

    parameter: Parameter
    shape: tuple[int, ...]
    columns: tuple[int, int] | None = None

    def of(self, values: Any) -> Array:
        """Take this part of values in the parameter's own form."""
        whole = self._canonical(np.asarray(values).astype(np.float64))
        return (whole if self.columns is None else whole[:, slice(*self.columns)]).reshape(
            self.shape
        )

    def write(self, value: Any, into: Array) -> None:
        """Write values of this part into an array in the parameter's own form."""
        whole = self._canonical(into)
        mine = whole if self.columns is None else whole[:, slice(*self.columns)]
        mine[...] = np.broadcast_to(value, self.shape).reshape(mine.shape)

    def _canonical(self, whole: Array) -> Array:
        """View an array in the parameter's form as (out, in), or with one more column."""
        if len(self.shape) == 1 and self.columns is None:
            return whole.reshape(self.shape)
        out = self.shape[0]
        whole = whole.reshape(_squeezed(self.parameter) or (1,))
        if whole.ndim < 2:
            return whole.reshape(out, -1)
        return whole if whole.shape[0] == out else whole.T


@dataclass(frozen=True)
class Layers:
    """The parts that parameters play, None where there is none, and the sizes they have.

    `hidden` is the number of units of the first layer, `last_inputs` what the last one reads:
    the same, unless there are further layers. `others` are parameters without a part.
    """

    parts: Mapping[str, Part | None]
    inputs: int
    hidden: int
    last_inputs: int
    outputs: int
    others: tuple[Parameter, ...]

    @property
    def matrices(self) -> int:
        """How many weight matrices there are, further ones included."""
        own = sum(self.parts[part] is not None for part in ("first", "last"))
        return own + sum(is_matrix(other) for other in self.others)

    def value(self, name: str) -> Array | None:
        """Return the value of a part, a weight as (out, in)."""
        part = self.parts[name]
        return None if part is None else part.of(part.parameter.value.detach())

    def values(self, **settings: Any) -> dict[str, Array]:
        """Put values, weights as (out, in), into the form that the parameters need.

        Parts that are missing are left out; parts that are not given become 0.
        """
        values: dict[str, Array] = {}
        for name, part in self.parts.items():
            if part is not None:
                parameter = part.parameter
                empty = np.zeros(tuple(parameter.value.shape), np.float32)
                part.write(settings.get(name, 0.0), values.setdefault(parameter.name, empty))
        return values


def is_matrix(parameter: Parameter) -> bool:
    """Whether a parameter has two dimensions worth the name."""
    return len(_squeezed(parameter)) == 2


def candidates(
    parameters: Sequence[Parameter], inputs: int, hidden: int, outputs: int
) -> Iterator[Layers]:
    """Yield the ways to see two affine layers in the parameters, the likely ones first.

    Where no parameter fits the number of hidden units asked for, that number is taken from the
    parameters.
    """
    if only := _only_layer(parameters, inputs, outputs):
        parts: Parts = dict(zip(PARTS, (None, None, *only), strict=True))
        yield Layers(parts, inputs, hidden, inputs, outputs, ())
        return
    hidden = _hidden(parameters, inputs, hidden, outputs)
    last_inputs = _last_inputs(parameters, hidden, outputs)
    ranked: list[tuple[int, int, Parts]] = []
    for first, last in product(
        _layer(parameters, (hidden, inputs)), _layer(parameters, (outputs, last_inputs))
    ):
        parts = dict(zip(PARTS, (*first, *last), strict=True))
        if _disjoint(first, last):
            ranked.append((-_likelihood(parts), len(ranked), parts))
    most = max(_found(parts) for _, _, parts in ranked)
    for _, _, parts in sorted(ranked, key=lambda row: row[:2]):
        if _found(parts) == most:
            taken = {part.parameter.name for part in parts.values() if part is not None}
            others = tuple(p for p in parameters if p.name not in taken)
            yield Layers(parts, inputs, hidden, last_inputs, outputs, others)


def fixed_sizes(parameters: Sequence[Parameter], elsewhere: Sequence[Parameter]) -> bool:
    """Whether weights of two networks, asked for with different sizes, have sizes in common."""
    return any(
        mine == its and mine > 2
        for parameter, other in zip(parameters, elsewhere, strict=False)
        if is_matrix(parameter)
        for mine, its in zip(_squeezed(parameter), _squeezed(other), strict=False)
    )


Layer = tuple[Part | None, Part | None]
Parts = dict[str, Part | None]


def _only_layer(parameters: Sequence[Parameter], inputs: int, outputs: int) -> Layer | None:
    """Find one layer from the inputs to the outputs, if there is nothing else."""
    layers = _layer(parameters, (outputs, inputs))
    used = [len({part.parameter.name for part in layer if part is not None}) for layer in layers]
    found = [layer for layer, names in zip(layers, used, strict=True) if names == len(parameters)]
    return next((layer for layer in found if layer[0] is not None), None)


def _layer(parameters: Sequence[Parameter], shape: tuple[int, int]) -> list[Layer]:
    """List the weights and biases that a layer may have."""
    out, size = shape
    weights = [Part(p, shape) for p in parameters if _fits(p, shape) and _may_be(p, "weight")]
    biases = [Part(p, (out,)) for p in parameters if _fits(p, (out,)) and _may_be(p, "bias")]
    found: list[Layer] = [
        (weight, bias)
        for weight in [*weights, None]
        for bias in [*biases, None]
        if weight is None or bias is None or weight.parameter is not bias.parameter
    ]
    for parameter in parameters:
        if _fits(parameter, (out, size + 1)) and parameter.owner != "Linear":
            for weight, bias in (((0, size), (size, size + 1)), ((1, size + 1), (0, 1))):
                found.append((Part(parameter, shape, weight), Part(parameter, (out,), bias)))
    return found


def _disjoint(first: Layer, last: Layer) -> bool:
    names = [{part.parameter.name for part in layer if part is not None} for layer in (first, last)]
    return not names[0] & names[1]


def _found(parts: Mapping[str, Part | None]) -> int:
    return sum(part is not None for part in parts.values())


def _squeezed(parameter: Parameter) -> tuple[int, ...]:
    return tuple(size for size in parameter.value.shape if size != 1)


def _fits(parameter: Parameter, shape: tuple[int, ...]) -> bool:
    wanted = tuple(size for size in shape if size != 1)
    return _squeezed(parameter) in (wanted, wanted[::-1])


def _may_be(parameter: Parameter, part: str) -> bool:
    """Whether a parameter may be a weight (or a bias), as far as its owner tells."""
    if parameter.owner == "Linear":
        return parameter.name.endswith(part)
    return parameter.owner != "PReLU"


def _hidden(parameters: Sequence[Parameter], inputs: int, asked: int, outputs: int) -> int:
    shapes = [_squeezed(parameter) for parameter in parameters]
    wanted = [sorted((asked, inputs + more)) for more in (0, 1)]
    if any(sorted(shape) in wanted for shape in shapes):
        return asked
    for known in (inputs, outputs):
        for shape in shapes:
            if len(shape) == 2 and known in shape:
                return prod(shape) // known
    return asked


def _last_inputs(parameters: Sequence[Parameter], hidden: int, outputs: int) -> int:
    """Return how many numbers the last layer reads: the hidden units, or those of a further one."""
    weights = [parameter for parameter in parameters if _may_be(parameter, "weight")]
    if any(_fits(weight, (outputs, size)) for weight in weights for size in (hidden, hidden + 1)):
        return hidden
    for weight in reversed(weights):
        shape: tuple[int, ...] = tuple(weight.value.shape)
        if len(shape) == 2 and outputs in (shape[:1] if weight.owner == "Linear" else shape):
            return prod(shape) // outputs
    return hidden


def _likelihood(parts: Mapping[str, Part | None]) -> int:
    """Count what speaks for a distribution: weight and bias of one layer in one module."""
    score = 0
    for weight, bias in (("first", "first_bias"), ("last", "last_bias")):
        score += 4 * (parts[weight] is not None)
        if (mine := parts[weight]) and (its := parts[bias]):
            names = mine.parameter.name, its.parameter.name
            score += names[0].rpartition(".")[0] == names[1].rpartition(".")[0] != ""
            score += _numbers(names[0]) == _numbers(names[1]) != ""
            score += len(mine.parameter.value.shape) > 1 >= len(its.parameter.value.shape)
    return score


def _numbers(name: str) -> str:
    return "".join(character for character in name if character.isdigit())
