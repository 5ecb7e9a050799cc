"""What graders draw of networks and of training: outputs for known scores, losses step by step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch

from logitlab.handles import Function
from logitlab.net_probe import Net
from logitlab.training import Batch, Course

__all__ = ["losses_on_the_way", "output_for"]


def output_for(make: Function, sizes: Sequence[int], scores: Sequence[float]) -> torch.Tensor:
    """Return what a network makes of one sample whose scores these are, as a row.

    Raises TypeError for a network that cannot be asked.
    """
    net = Net.build(make, sizes)
    if net is None or not net.works or net.layers.parts["last_bias"] is None:
        raise TypeError("no network whose scores can be set")
    if net.layers.outputs != len(scores):
        raise TypeError("another number of outputs")
    net.set(last_bias=scores)
    return torch.tensor(net())[:1]


def losses_on_the_way(
    course: Course, batch: Batch, loss: Callable[..., torch.Tensor], count: int
) -> list[float]:
    """Return the loss of a batch after each step that a student takes on it, and before the first.

    It is computed here, from what the network says, whatever the student's function returns.
    """
    inputs, labels = batch
    course.start()
    net, loss_fn, optimizer = course.handles()
    ask = course.asking()
    ask.method(net, "eval")
    outputs, steps = [ask.call(net, inputs)], []
    for _ in range(count):
        ask.method(net, "train")
        steps.append(ask.call(course.function, net, loss_fn, optimizer, inputs, labels))
        ask.method(net, "eval")
        outputs.append(ask.call(net, inputs))
    found = [float(loss(outputs[0].demanded("the network"), labels))]
    for step, output in zip(steps, outputs[1:], strict=True):
        step.demanded(course.name)
        found.append(float(loss(output.demanded("the network"), labels)))
    return found
