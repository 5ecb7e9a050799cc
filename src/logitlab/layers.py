"""Tell which parameter of a two-layer network plays which part, however the network is written.

Weights may be stored (out, in) or (in, out), biases as (H,) or (1, H), layers in any order and
under any name, with parameters of activations between them. Sizes tell most; where two parameters
have the same size, every distribution of the parts is a candidate, the likely ones first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Any

import numpy as np

from logitlab.student import Parameter

PARTS = ("first", "first_bias", "last", "last_bias")


@dataclass(frozen=True)
class Layers:
    """The parameters of the first and the last affine layer; None where there is none.

    `hidden` is the number of hidden units, `others` are parameters without a part: of
    activations, or of further layers.
    """

    parts: Mapping[str, Parameter | None]
    inputs: int
    hidden: int
    outputs: int
    others: tuple[Parameter, ...]

    @property
    def matrices(self) -> int:
        """How many weight matrices there are, further ones included."""
        own = sum(self.parts[part] is not None for part in ("first", "last"))
        return own + sum(is_matrix(other) for other in self.others)

    def of_units(self, part: str) -> np.ndarray[Any, Any] | None:
        """Return the values of a part with one row for each hidden unit."""
        parameter = self.parts[part]
        if parameter is None:
            return None
        value: np.ndarray[Any, Any] = parameter.value.detach().double().numpy()
        if value.ndim > 1 and _squeezed(parameter)[0] != self.hidden:
            value = value.T
        return value.reshape(self.hidden, -1)

    def values(self, **settings: Any) -> dict[str, np.ndarray[Any, Any]]:
        """Put canonical values, weights (out, in) and biases (out,), into the form they need.

        Parts that are missing are left out; parts that are not given become 0.
        """
        shapes = {
            "first": (self.hidden, self.inputs),
            "first_bias": (self.hidden,),
            "last": (self.outputs, self.hidden),
            "last_bias": (self.outputs,),
        }
        values = {}
        for part, shape in shapes.items():
            parameter = self.parts[part]
            if parameter is None:
                continue
            value = np.broadcast_to(np.asarray(settings.get(part, 0.0)), shape)
            if len(shape) == 2 and _squeezed(parameter) == shape[::-1] != shape:
                value = value.T
            values[parameter.name] = np.ascontiguousarray(value, dtype=np.float32)
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
    hidden = _hidden(parameters, inputs, hidden, outputs)
    sizes: dict[str, tuple[int, ...]] = {"first": (hidden, inputs), "last": (outputs, hidden)}
    sizes |= {"first_bias": (hidden,), "last_bias": (outputs,)}
    fitting: dict[str, list[Parameter | None]] = {}
    for part in PARTS:
        weight = "bias" not in part
        fits = [p for p in parameters if _fits(p, sizes[part]) and _may_be(p, weight)]
        fitting[part] = [*fits, None]
    ranked: list[Any] = []
    for chosen in product(*fitting.values()):
        taken = [p.name for p in chosen if p is not None]
        if len(set(taken)) == len(taken):
            parts = dict(zip(PARTS, chosen, strict=True))
            ranked.append((-_likelihood(parts), len(ranked), parts))
    most = max(sum(p is not None for p in parts.values()) for _, _, parts in ranked)
    for _, _, parts in sorted(ranked, key=lambda row: row[:2]):
        if sum(p is not None for p in parts.values()) == most:
            taken = [p.name for p in parts.values() if p is not None]
            others = tuple(p for p in parameters if p.name not in taken)
            yield Layers(parts, inputs, hidden, outputs, others)


def fixed_sizes(parameters: Sequence[Parameter], elsewhere: Sequence[Parameter]) -> bool:
    """Whether weights of two networks, asked for with different sizes, have sizes in common."""
    return any(
        mine == its and mine > 1
        for parameter, other in zip(parameters, elsewhere, strict=False)
        if is_matrix(parameter)
        for mine, its in zip(_squeezed(parameter), _squeezed(other), strict=False)
    )


def _squeezed(parameter: Parameter) -> tuple[int, ...]:
    return tuple(size for size in parameter.value.shape if size != 1)


def _fits(parameter: Parameter, shape: tuple[int, ...]) -> bool:
    wanted = tuple(size for size in shape if size != 1)
    return _squeezed(parameter) in (wanted, wanted[::-1])


def _may_be(parameter: Parameter, weight: bool) -> bool:
    """Whether a parameter may be a weight (or a bias), as far as its owner tells."""
    if parameter.owner == "Linear":
        return parameter.name.endswith("weight") == weight
    return parameter.owner != "PReLU"


def _hidden(parameters: Sequence[Parameter], inputs: int, asked: int, outputs: int) -> int:
    shapes = [_squeezed(parameter) for parameter in parameters]
    if any(sorted(shape) == sorted((asked, inputs)) for shape in shapes):
        return asked
    for known in (inputs, outputs):
        for shape in shapes:
            if len(shape) == 2 and known in shape:
                return prod(shape) // known
    return asked


def _likelihood(parts: Mapping[str, Parameter | None]) -> int:
    """Count what speaks for a distribution: weight and bias of one layer in one module."""
    score = 4 * (parts["first"] is not None) + 4 * (parts["last"] is not None)
    for weight, bias in (("first", "first_bias"), ("last", "last_bias")):
        mine, its = parts[weight], parts[bias]
        if mine is not None and its is not None:
            score += mine.name.rpartition(".")[0] == its.name.rpartition(".")[0] != ""
            score += _numbers(mine.name) == _numbers(its.name) != ""
            score += len(mine.value.shape) > 1 >= len(its.value.shape)
    return score


def _numbers(name: str) -> str:
    return "".join(character for character in name if character.isdigit())
