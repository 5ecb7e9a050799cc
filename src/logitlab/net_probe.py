"""Set the parameters of a student's network, and call it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
import torch

from logitlab.handles import Asking, Function, Handle, StudentError
from logitlab.layers import Layers, candidates, is_matrix

Array = np.ndarray[Any, Any]
SAMPLES = 4
CLOSE = 2e-5
_built: WeakKeyDictionary[Asking, dict[tuple[int, ...], Net | None]] = WeakKeyDictionary()


class Net:
    """One network in a student's process, in evaluation mode, with the parts of its parameters.

    `works` tells whether a call of it gives a tensor; `fresh` are its parameters at the start.
    """

    def __init__(self, handle: Handle, sizes: Sequence[int]) -> None:
        self.handle = handle
        # Called first: lazy layers have no parameters before that.
        outcome = handle.attempt(tensor(made_up_inputs(SAMPLES, sizes[0])))
        self.fresh = handle.parameters()
        self._values: dict[str, Any] = {}
        outputs = outputs_asked(sizes)
        answer = the_scores(outcome.value, outputs) if outcome.kind == "value" else None
        self.works = answer is not None
        if answer is not None and answer.dim() == 2:
            outputs = answer.shape[-1]
        guesses = list(candidates(self.fresh, sizes[0], sizes[1], outputs))
        self.layers = guesses[0]
        if self.works and len(guesses) > 1:
            self.layers = next(filter(self._plausible, guesses), guesses[0])

    @classmethod
    def build(cls, make: Function, sizes: Sequence[int]) -> Net | None:
        """Build a network, or take the one built before; None if there is nothing to ask."""
        built = _built.setdefault(make.student, {})
        known = built.get(tuple(sizes))
        if known is None or not known.handle.alive:
            built[tuple(sizes)] = known = cls._build(make, sizes)
        return known

    @classmethod
    def _build(cls, make: Function, sizes: Sequence[int]) -> Net | None:
        outcome = make.attempt(*sizes)
        handle = outcome.value
        if outcome.kind in ("ended", "missing") or outcome.not_attempted:
            raise StudentError("the network could not be built", outcome)
        if not isinstance(handle, Handle) or handle.reference.kind != "module":
            return None
        try:
            handle.eval()
            return cls(handle, sizes)
        except StudentError as error:
            if error.outcome is not None and error.outcome.kind == "raised":
                return None
            raise

    def set(self, **settings: Any) -> None:
        """Set the parts by name, weights as (out, in); those that are not given to 0."""
        self._values = self.layers.values(**settings)

    def set_also(self, name: str, value: Array) -> None:
        """Set a parameter that plays no part, by its own name."""
        self._values[name] = value.astype(np.float32)

    def __call__(self, inputs: Array | None = None, seed: int = 0) -> Array:
        """Return the outputs (N, C) for inputs (N, input_size), by default 3 zeros."""
        if inputs is None:
            inputs = np.zeros((3, self.layers.inputs))
        value = self.handle.outcome(tensor(inputs), parameters=self._values, seed=seed).value
        self._values = {}  # they stay as they are
        answer = the_scores(value, self.layers.outputs)
        if answer is None:
            return np.zeros(0)
        array: Array = answer.detach().double().numpy()
        wanted = (len(inputs), self.layers.outputs)
        return array.reshape(wanted) if array.size == wanted[0] * wanted[1] else array

    def answer(self) -> Any:
        """Return the outputs for 3 equal samples, or in one word how two calls differ."""
        inputs = np.zeros((8, self.layers.inputs))
        answers = [self(inputs, seed) for seed in (1, 2)]
        if alike(answers[0], answers[1]):
            return answers[0][:3]
        values = np.stack(answers + [self(inputs, seed) for seed in (3, 4, 5)])
        kept = np.isclose(np.abs(values), np.abs(values).max(axis=0), rtol=CLOSE, atol=CLOSE)
        dropped = values == 0
        return "dropped" if dropped.any() and (dropped | kept).all() else "random"

    def passes(self) -> list[int] | None:
        """Tell how often a square weight matrix between the layers is used, if there is one.

        It shifts the units by one: hidden unit 0 then depends on unit 1 or, if it is used twice,
        on unit 2.
        """
        layers, hidden = self.layers, self.layers.hidden
        extra = [p for p in layers.others if is_matrix(p)]
        if len(extra) != 1 or tuple(extra[0].value.shape) != (hidden, hidden):
            return None
        last = np.zeros((layers.outputs, hidden))
        last[:, 0] = 0.3 * np.resize([1.0, -1.0, 2.0, -2.0], layers.outputs)
        found = set()
        for shift in (np.eye(hidden, k=1), np.eye(hidden, k=-1)):
            outputs = []
            for changed in (0, 1, 2):
                bias = np.full(hidden, 0.5)
                bias[changed] += 1.0 if changed else 0.0
                self.set(first_bias=bias, last=last, last_bias=0.3)
                self.set_also(extra[0].name, shift)
                outputs.append(self())
            found |= {times for times in (1, 2) if not alike(outputs[0], outputs[times])}
        return sorted(found)

    def first_is_affine(self) -> bool:
        """Whether it matters only which numbers the first layer should give for a sample.

        They are reached by weights, bias and inputs, and then by one input for each sample.
        """
        layers = self.layers
        first, bias = made_up(layers.hidden, layers.inputs) / 8, made_up(layers.hidden)
        last = 0.03 * made_up(layers.outputs, layers.last_inputs)
        inputs = made_up_inputs(3, layers.inputs)
        self.set(first=first, first_bias=bias, last=last, last_bias=0.3)
        outputs = self(inputs)
        single = np.eye(3, layers.inputs)
        self.set(first=(inputs @ first.T + bias).T @ single, last=last, last_bias=0.3)
        return alike(outputs, self(single))

    def _plausible(self, layers: Layers) -> bool:
        """Whether the parts do what they should: without last weights, only the bias matters."""
        self.layers = layers
        inputs, found = made_up_inputs(3, layers.inputs), []
        for bias in (0.3, 0.4):
            self.set(first=made_up(layers.hidden, layers.inputs), last_bias=bias)
            found.append(self(inputs))
        quiet = alike(found[0], found[0][:1]) and not alike(found[0], found[1])
        return quiet and self.first_is_affine()


def outputs_asked(sizes: Sequence[int]) -> int:
    """The number of outputs asked for: one, unless a third size says otherwise."""
    return sizes[2] if len(sizes) > 2 else 1


@lru_cache(maxsize=1000)
def made_up(*shape: int) -> Array:
    """Make up numbers between -2 and 2, the same for the same shape, exact in float32."""
    return _fixed(np.random.default_rng(shape).integers(-16, 17, shape) / 8)


@lru_cache(maxsize=1000)
def made_up_inputs(samples: int, size: int, number: int = 0) -> Array:
    """Make up inputs; another `number` gives others."""
    random = np.random.default_rng((samples, size, number))
    return _fixed(random.integers(-16, 17, (samples, size)) / 8)


def _fixed(array: Array) -> Array:
    array.setflags(write=False)  # it is kept
    return array


def tensor(array: Array) -> torch.Tensor:
    """Make a float32 tensor."""
    return torch.tensor(array, dtype=torch.float32)


def the_scores(value: Any, outputs: int) -> torch.Tensor | None:
    """Take the tensor meant as output: of several, the one of the right width; raw, if any is."""
    if isinstance(value, torch.Tensor):
        return value
    if not isinstance(value, (tuple, list)):
        return None
    tensors = [item for item in value if isinstance(item, torch.Tensor)]
    tensors = [item for item in tensors if item.shape[-1:] == (outputs,)] or tensors
    raw = [item for item in tensors if not alike(item.detach().double().sum(-1), 1.0)]
    found = raw or tensors
    return found[0] if found else None


def alike(one: Any, other: Any, tolerance: float = CLOSE) -> bool:
    """Whether arrays are equal within a tolerance, as far as they can be compared at all."""
    first, second = (
        np.asarray(x.detach() if isinstance(x, torch.Tensor) else x, float) for x in (one, other)
    )
    if first.size == 0 or second.size == 0:
        return first.size == second.size
    try:
        return bool(np.allclose(first, second, rtol=tolerance, atol=tolerance, equal_nan=True))
    except ValueError:
        return False
