"""Ask what happens between the two layers of a network, whatever comes after them.

Nothing is assumed of the output but that it reacts to small changes of the scores: equal outputs
for settings that should give equal scores are all the evidence.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from logitlab.net_probe import Answer, Net, Questions
from logitlab.net_values import Array, alike, made_up, made_up_inputs, tensor

# An activation bends if it maps the mean of one of these pairs to something else than the mean of
# what it maps the two to; some are far apart, for those that are straight near 0.
PAIRS = ((-0.75, 1.0), (0.5, -3.0), (4.0, -6.5), (-9.0, 30.0), (-2.0, 2.5))


class Hidden:
    """The questions about one network with two weight matrices."""

    def __init__(self, net: Net, undo: Callable[[Array], Array]) -> None:
        self.net, self.undo = net, undo
        self.parts = net.layers.parts
        self.inputs, self.hidden = net.layers.inputs, net.layers.hidden
        self.outputs = net.layers.outputs
        self.base = 0.0
        self.last = 0.03 * made_up(self.outputs, self.hidden)  # small changes of the scores

    def facts(self) -> Any:
        """Return all facts, or one word where there are none."""
        if not self._find_base():
            return "unseen"
        first, first_bias = made_up(self.hidden, self.inputs) / 8, made_up(self.hidden)
        general: dict[str, Any] = {"first": first, "first_bias": first_bias}
        inputs = made_up_inputs(3, self.inputs)
        ask = self.net.questions()
        answer, again = self._ask(ask, inputs, **general), ask(inputs, seed=1)
        alone = ask(inputs[:1])
        bends = self._bends(ask, self.last.copy())
        affine = self.net.first_is_affine(ask)
        by_themselves = self._units_are_by_themselves(ask)
        last_is_affine = self._last_is_affine(ask, inputs, general)
        outputs = answer.answer
        if not alike(outputs, again.answer):
            return self._randomness()
        facts: dict[str, bool | None] = {
            "samples are alike": alike(outputs, outputs[:1]),
            "alone as in a batch": alike(alone.answer, outputs[:1]),
            "bends": bends() or self._bends(self.net.questions(), -self.last[:, ::-1])(),
            "first layer is affine": affine(),
            "units are by themselves": by_themselves(),
        }
        if not facts["bends"]:
            facts["bends on the input"] = self._bends_on_input()
            facts["activation without effect"] = self._activation_called(inputs)
        if not facts["units are by themselves"]:
            facts["softmax"] = self._is_softmax()
        facts["last layer is affine"] = last_is_affine()
        return facts

    def _ask(self, ask: Questions, inputs: Array | None = None, **settings: Any) -> Answer:
        return ask(inputs, **{"last": self.last, "last_bias": self.base, **settings})

    def _find_base(self) -> bool:
        """Find scores at which outputs react; without a bias there is only 0."""
        if self.parts["last_bias"] is None:
            return True
        pattern = 0.02 * np.resize([1.0, -2.0, 3.0, -1.0, 2.0, -3.0], self.outputs)
        for self.base in (0.3, -0.4, 0.0):
            ask = self.net.questions()
            before = self._ask(ask, last=0.0)
            after = self._ask(ask, last=0.0, last_bias=self.base + pattern)
            moved = np.abs(after.answer - before.answer)
            if moved.size and moved.min() > 1e-4 and moved.max() < 0.5:
                return True
        return False

    def _reach(self, ask: Questions, before: Array, **settings: Any) -> Answer:
        """Ask for outputs where the hidden layer has these numbers before its activation."""
        first = np.zeros((self.hidden, self.inputs))
        first[:, 0] = before
        inputs = np.zeros((3, self.inputs))
        inputs[:, 0] = 1.0
        return self._ask(ask, inputs, first=first, **settings)

    def _randomness(self) -> str:
        """Tell numbers that are dropped now and then from others that differ at random."""
        last = np.zeros_like(self.last)
        last[:, 0] = self.last[:, 0]
        ask = self.net.questions()
        self._reach(ask, made_up(self.hidden), last=last)
        inputs = np.zeros((16, self.inputs))
        inputs[:, 0] = 1.0
        asked = [ask(inputs, seed) for seed in (1, 2)]
        found = np.concatenate([call.answer for call in asked])
        return "dropped" if len(np.unique(found.round(4), axis=0)) <= 2 else "random"

    def _bends(self, ask: Questions, weights: Array) -> Callable[[], bool]:
        """Ask whether the activation is not affine: both of a pair, or twice their mean."""
        apart, middle = np.zeros(self.hidden), np.zeros(self.hidden)
        for number, pair in enumerate(PAIRS):
            two = slice(2 * number, 2 * number + 2)
            apart[two], middle[two] = pair, np.mean(pair)
            weights[:, two] = weights[:, [2 * number]] / np.abs(pair).max().clip(1.0)
        weights[:, 2 * len(PAIRS) :] = 0.0
        one, other = (self._reach(ask, numbers, last=weights) for numbers in (apart, middle))
        return lambda: not alike(one.answer, other.answer)

    def _bends_on_input(self) -> bool:
        """Ask the same of the inputs: each hidden unit of a pair has an input of its own."""
        last = np.zeros((self.outputs, self.hidden))
        apart, middle = np.zeros((3, self.inputs)), np.zeros((3, self.inputs))
        for number, pair in enumerate(PAIRS[: self.inputs // 2]):
            two = slice(2 * number, 2 * number + 2)
            apart[:, two], middle[:, two] = pair, np.mean(pair)
            last[:, two] = self.last[:, [2 * number]] / np.abs(pair).max().clip(1.0)
        settings = {"first": np.eye(self.hidden, self.inputs), "last": last}
        ask = self.net.questions()
        one, other = (self._ask(ask, inputs, **settings) for inputs in (apart, middle))
        return not alike(one.answer, other.answer)

    def _units_are_by_themselves(self, ask: Questions) -> Callable[[], bool]:
        """Ask whether an output is the same whatever the hidden units do that it does not read."""
        last = self.last.copy()
        last[:, 3:] = 0.0
        before = np.full((2, self.hidden), ((0.25,), (1.75,)))
        before[:, :3] = (-0.5, 0.75, 1.25)
        one, other = (self._reach(ask, numbers, last=last) for numbers in before)
        return lambda: alike(one.answer, other.answer)

    def _is_softmax(self) -> bool | None:
        """Whether the hidden units are the softmax of the numbers before the activation."""
        if self.parts["last_bias"] is None:
            return None
        before = made_up(self.hidden)
        scores = self.last @ (np.exp(before) / np.exp(before).sum())
        ask = self.net.questions()
        outputs = self._reach(ask, before)
        other = self._ask(ask, last=0.0, last_bias=self.base + scores)
        return alike(outputs.answer, other.answer)

    def _activation_called(self, inputs: Array) -> bool:
        """Whether an activation function is called on the hidden units, with or without effect."""
        seen = self.net.handle.attempt(tensor(inputs), seen=True).seen
        width = str([self.hidden])
        return any("activation" in event and event["width"] == width for event in seen)

    def _last_is_affine(
        self, ask: Questions, inputs: Array, general: dict[str, Any]
    ) -> Callable[[], bool | None]:
        """Ask whether scores are linear in the last weights; None where outputs are not right."""
        given = (self.base, 2.5, -1.5)
        plain = [self._ask(ask, last=0.0, last_bias=score) for score in given]
        weights = (self.last, self.last[:, ::-1], self.last + self.last[:, ::-1])
        asked = [self._ask(ask, inputs, last=last, **general) for last in weights]

        def found() -> bool | None:
            for call, score in zip(plain, given, strict=True):
                if not alike(self.undo(call.answer), score):
                    return None
            scores = [self.undo(call.answer) for call in asked]
            return alike(scores[0] + scores[1] - self.base, scores[2], 1e-4)

        return found
