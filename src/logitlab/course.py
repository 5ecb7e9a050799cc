"""A network, a loss and an optimizer that can be trusted, beside a student's code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import numpy as np
import torch

from logitlab.handles import Handle, StudentError
from logitlab.net_values import Array, made_up
from logitlab.outcome import Outcome
from logitlab.student import Student
from logitlab.together import Later, Together
from logitlab.wire import FORGED

Batch = tuple[torch.Tensor, torch.Tensor]
Part = tuple[Any, ...]  # the name of a class of torch.nn and its arguments


class Course:
    """A network, a loss and an optimizer in a student's process, and steps taken with them.

    Whatever is asked before the first answer is wanted is asked at once.
    """

    def __init__(
        self,
        student: Student,
        function: str,
        parts: Sequence[Part],
        loss: str = "CrossEntropyLoss",
        optimizer: str = "SGD",
        **options: Any,
    ) -> None:
        self.student = student
        self.name, self.function = function, getattr(student, function)
        self.shapes = _shapes(parts)
        self._before: Step | Mapping[str, Array] = {}
        layers = [(f"torch.nn.{name}", *args) for name, *args in parts]
        self._asking = ask = Together(student)
        net, made_loss = ask.new("torch.nn.Sequential", *layers), ask.new(f"torch.nn.{loss}")
        steps = ask.new(f"torch.optim.{optimizer}", net.handle("module"), **options)
        self._made = net, made_loss, steps
        self._unread: list[Later] = list(self._made)

    @property
    def net(self) -> Handle:
        """The network."""
        return self.handles()[0]

    def handles(self) -> list[Handle]:
        """Return network, loss and optimizer; in requests sent with theirs, by their place."""
        if not self._asking.sent and self._made[0].among(self._asking):
            return [later.handle() for later in self._made]
        made = [later.value for later in self._made]
        if not all(isinstance(handle, Handle) for handle in made):
            raise StudentError(FORGED, Outcome("ended", reason="reply", words=FORGED))
        return made

    def asking(self) -> Together:
        """What is to be asked at once, as far as it has not been sent."""
        if self._asking.sent:
            self._asking = Together(self.student)
        return self._asking

    def start(self, number: int = 0) -> None:
        """Give the parameters made-up values, others for another number."""
        self._before = values = {
            name: np.asarray(made_up(number + 2, *shape)[number] / 8, np.float32)
            for name, shape in self.shapes.items()
        }
        ask = self.asking()
        self._unread.append(ask.set_parameters(self.net, values))

    def step(self, batch: Batch, seen: bool = False) -> Step:
        """Let the student take a step, and record what is `seen` of it if that is wanted."""
        ask = self.asking()
        call = ask.call(self.function, *self.handles(), *batch, seen=seen)
        self._before = step = Step(self._before, self._unread, call, ask.parameters(self.net))
        self._unread = []
        return step

    @property
    def training(self) -> bool:
        """Whether the network is in training mode."""
        return bool(self.asking().describe(self.net).description["training"])


class Step:
    """One step of training that a student takes."""

    def __init__(
        self,
        before: Step | Mapping[str, Array],
        unread: Sequence[Later],
        call: Later,
        registered: Later,
    ) -> None:
        self._before, self._unread = before, unread
        self._call, self._registered = call, registered

    @cached_property
    def outcome(self) -> Outcome:
        """What the call did; raises `StudentError` where no step could be taken."""
        for later in self._unread:
            _ = later.value
        outcome = self._call.outcome
        if outcome.kind in ("ended", "missing") or outcome.not_attempted:
            raise StudentError("no step could be taken", outcome)
        return outcome

    @cached_property
    def values(self) -> Mapping[str, Array]:
        """The parameters after the step."""
        _ = self.outcome
        return {p.name: p.value.detach().numpy() for p in self._registered.parameters}

    @property
    def before(self) -> Mapping[str, Array]:
        """The parameters before the step."""
        return self._before.values if isinstance(self._before, Step) else self._before


def _shapes(parts: Sequence[Part]) -> dict[str, tuple[int, ...]]:
    """Return names and shapes of the parameters of linear layers in a row."""
    shapes: dict[str, tuple[int, ...]] = {}
    for number, (name, *args) in enumerate(parts):
        if name == "Linear":
            inputs, outputs = args
            shapes |= {f"{number}.weight": (outputs, inputs), f"{number}.bias": (outputs,)}
    return shapes
