"""Set the parameters of a student's network, and call it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from logitlab.handles import Function, Handle, StudentError
from logitlab.layers import Layers, candidates, is_matrix
from logitlab.net_values import (
    CLOSE,
    SAMPLES,
    Array,
    alike,
    made_up,
    made_up_inputs,
    one_input,
    outputs_asked,
    tensor,
    the_scores,
)
from logitlab.outcome import Outcome
from logitlab.together import Later, Together


class Opening:
    """What comes of building a network and calling it: all that can be asked before it is known.

    `made` is what the function returned; then it is put into evaluation mode, called on a batch,
    asked for its parameters and, if that is wanted, called on one sample.
    """

    def __init__(self, make: Function, sizes: Sequence[int], with_one: bool) -> None:
        ask = Together(make.student)
        self.made = ask.call(make, *sizes)
        self.net: Net | None = None
        net = self.made.handle("module")
        self.evaluated = ask.method(net, "eval")
        # Called first: lazy layers have no parameters before that.
        self.batch = ask.call(net, tensor(made_up_inputs(SAMPLES, sizes[0])))
        self.registered = ask.parameters(net)
        self.one = ask.call(net, one_input(sizes)) if with_one else None

    @classmethod
    def of(cls, make: Function, sizes: Sequence[int], with_one: bool = False) -> Opening:
        """Build a network and call it, or take the one built before."""
        opened = make.student.kept.setdefault("networks", {})
        known: Opening | None = opened.get(tuple(sizes))
        if known is None or not known.alive:
            opened[tuple(sizes)] = known = cls(make, sizes, with_one)
        return known

    @property
    def handle(self) -> Handle | None:
        """The network, if it is one."""
        value = self.made.outcome.value
        return value if isinstance(value, Handle) and value.reference.kind == "module" else None

    @property
    def alive(self) -> bool:
        """Whether there is a network that can be asked still."""
        try:
            return self.handle is not None and self.handle.alive
        except StudentError:
            return False

    def on_one(self, sizes: Sequence[int]) -> Outcome:
        """What a call on one sample gives."""
        assert self.handle is not None
        return self.one.outcome if self.one else self.handle.attempt(one_input(sizes))


class Net:
    """One network in a student's process, in evaluation mode, with the parts of its parameters.

    `works` tells whether a call of it gives a tensor; `fresh` are its parameters at the start.
    """

    def __init__(self, handle: Handle, opening: Opening, sizes: Sequence[int]) -> None:
        self.handle = handle
        outcome = opening.batch.outcome
        self.fresh = opening.registered.parameters
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
        opening = Opening.of(make, sizes)
        if opening.net is None:
            opening.net = cls._of(opening, sizes)
        return opening.net

    @classmethod
    def _of(cls, opening: Opening, sizes: Sequence[int]) -> Net | None:
        outcome = opening.made.outcome
        if outcome.kind in ("ended", "missing") or outcome.not_attempted:
            raise StudentError("the network could not be built", outcome)
        if opening.handle is None:
            return None
        try:
            _ = opening.evaluated.value
            return cls(opening.handle, opening, sizes)
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
        return self.questions()(inputs, seed).answer

    def questions(self) -> Questions:
        """Ask several things at once, from the parameters that are set."""
        return Questions(self)

    def taken(self) -> dict[str, Any]:
        """Return the parameters to be set before the next call; they stay as they are then."""
        values, self._values = self._values, {}
        return values

    def answers(self, settings: Iterable[Mapping[str, Any]], mode: str = "") -> list[Any]:
        """Return the outputs for 3 equal samples, or in one word how two calls differ.

        One answer for each of several settings of the parameters, in a mode ("train", "eval") if
        it is not the present one.
        """
        inputs = np.zeros((8, self.layers.inputs))
        ask, found = self.questions(), []
        changed = ask.mode(mode) if mode else None
        every = list(settings)
        asked = [
            [ask(inputs, seed, **one if seed == 1 else {}) for seed in (1, 2)] for one in every
        ]
        if changed is not None:
            _ = changed.value
        for one, twice in zip(every, asked, strict=True):
            answers = [call.answer for call in twice]
            same = alike(answers[0], answers[1])
            found.append(answers[0][:3] if same else self._differing(answers, inputs, one))
        return found

    def _differing(self, answers: list[Array], inputs: Array, setting: Mapping[str, Any]) -> str:
        ask = self.questions()
        more = [ask(inputs, seed, **setting if seed == 3 else {}) for seed in (3, 4, 5)]
        values = np.stack(answers + [call.answer for call in more])
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

    def first_is_affine(self, ask: Questions) -> Callable[[], bool]:
        """Ask whether it matters only which numbers the first layer should give for a sample.

        They are reached by weights, bias and inputs, and then by one input for each sample.
        """
        layers = self.layers
        first, bias = made_up(layers.hidden, layers.inputs) / 8, made_up(layers.hidden)
        last = 0.03 * made_up(layers.outputs, layers.last_inputs)
        inputs = made_up_inputs(3, layers.inputs)
        single = np.eye(3, layers.inputs)
        reached = (inputs @ first.T + bias).T @ single
        one = ask(inputs, first=first, first_bias=bias, last=last, last_bias=0.3)
        other = ask(single, first=reached, last=last, last_bias=0.3)
        return lambda: alike(one.answer, other.answer)

    def _plausible(self, layers: Layers) -> bool:
        """Whether the parts do what they should: without last weights, only the bias matters."""
        self.layers = layers
        inputs, first = made_up_inputs(3, layers.inputs), made_up(layers.hidden, layers.inputs)
        ask = self.questions()
        asked = [ask(inputs, first=first, last_bias=bias) for bias in (0.3, 0.4)]
        affine = self.first_is_affine(ask)
        found = [call.answer for call in asked]
        quiet = alike(found[0], found[0][:1]) and not alike(found[0], found[1])
        return quiet and affine()


class Answer:
    """What a network will have returned for one of several questions."""

    def __init__(self, net: Net, inputs: Array, later: Later) -> None:
        self.net, self.inputs, self.later = net, inputs, later

    @property
    def answer(self) -> Array:
        """The outputs (N, C); raises `StudentError` if there are none."""
        value = self.later.demanded(self.net.handle.reference.type)
        outputs = self.net.layers.outputs
        answer = the_scores(value, outputs)
        if answer is None:
            return np.zeros(0)
        array: Array = answer.detach().double().numpy()
        wanted = (len(self.inputs), outputs)
        return array.reshape(wanted) if array.size == wanted[0] * wanted[1] else array


class Questions:
    """Questions to a network that are asked at once, each with parameters of its own."""

    def __init__(self, net: Net) -> None:
        self.net = net
        self.together = Together(net.handle.student)

    def __call__(self, inputs: Array | None = None, seed: int = 0, **settings: Any) -> Answer:
        """Ask for the outputs for inputs; see `Net.set` and `Net.__call__`.

        Without settings the parameters stay as they are.
        """
        if settings:
            self.net.set(**settings)
        if inputs is None:
            inputs = np.zeros((3, self.net.layers.inputs))
        values, handle = self.net.taken(), self.net.handle
        later = self.together.call(handle, tensor(inputs), parameters=values, seed=seed)
        return Answer(self.net, inputs, later)

    def mode(self, name: str) -> Later:
        """Put the network into a mode: "train" or "eval"."""
        return self.together.method(self.net.handle, name)
