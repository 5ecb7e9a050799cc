"""Public checks of ex08: one step of training.

All weights start at 0 and the samples are so simple that the losses can be computed with a pencil:
with w the weight that a sample gives to its own class, a step with learning rate 1 adds half of the
probability that is still missing, and the loss is minus the log of the probability.
"""

import math

import pytest
import torch
from torch import nn

INPUTS = torch.eye(2)
STEPS = pytest.mark.parametrize("function", ["train_step", "binary_train_step"])
NETS = {
    "train_step": lambda: nn.Sequential(nn.Linear(2, 2)),
    "binary_train_step": lambda: nn.Sequential(nn.Linear(2, 1), nn.Sigmoid()),
}
LOSSES = {"train_step": nn.CrossEntropyLoss(), "binary_train_step": nn.BCELoss()}
LABELS = {"train_step": torch.tensor([0, 1]), "binary_train_step": torch.tensor([1, 0])}
# How far apart a weight w puts the scores that decide: w and -w, or w and 0.
REACH = {"train_step": 2, "binary_train_step": 1}


def prepared(function, **options):
    """Make a network of zeros in training mode and an optimizer for it."""
    net = NETS[function]().train()
    for parameter in net.parameters():
        nn.init.zeros_(parameter)
    return net, torch.optim.SGD(net.parameters(), lr=1.0, **options)


def losses_by_pencil(function, steps, momentum=0.0):
    """Follow the weight w by hand and give the loss before each step."""
    weight, speed = 0.0, 0.0
    for _ in range(steps):
        yield math.log(1 + math.exp(-REACH[function] * weight))
        missing = 1 - 1 / (1 + math.exp(-REACH[function] * weight))
        speed = momentum * speed + missing / 2
        weight += speed


@STEPS
def test_the_loss_before_the_step_is_returned(exercise, function):
    """A network of zeros finds both answers equally probable and pays log(2)."""
    net, optimizer = prepared(function)
    step = getattr(exercise, function)
    answer = step(net, LOSSES[function], optimizer, INPUTS, LABELS[function])
    answer.close_to(answer.number(), math.log(2), "the loss before the step")


@STEPS
def test_the_loss_is_a_python_float(exercise, function):
    """A plain number can be summed up and stored without keeping the whole computation alive."""
    net, optimizer = prepared(function)
    step = getattr(exercise, function)
    answer = step(net, LOSSES[function], optimizer, INPUTS, LABELS[function])
    answer.should(isinstance(answer.value, float), "a Python float")


@STEPS
def test_the_weights_move(exercise, function):
    """One step moves each weight by one quarter, towards the right answers."""
    net, optimizer = prepared(function)
    step = getattr(exercise, function)
    answer = step(net, LOSSES[function], optimizer, INPUTS, LABELS[function])
    expected = [[0.25, -0.25], [-0.25, 0.25]][: len(net[0].weight)]
    weights = net[0].weight.detach()
    answer.should(
        torch.allclose(weights, torch.tensor(expected), atol=1e-4),
        f"weights that moved from 0 to {expected}, but they are {weights.tolist()}",
    )


@STEPS
@pytest.mark.parametrize("momentum", [0.0, 0.5])
def test_nothing_is_left_of_the_step_before(exercise, function, momentum):
    """In four steps in a row the losses are those that a pencil gives."""
    net, optimizer = prepared(function, momentum=momentum)
    step = getattr(exercise, function)
    for number, expected in enumerate(losses_by_pencil(function, 4, momentum), 1):
        answer = step(net, LOSSES[function], optimizer, INPUTS, LABELS[function])
        answer.close_to(answer.number(), expected, f"as the loss before step {number} in a row")


@STEPS
def test_the_loss_function_that_is_given_is_used(exercise, function):
    """With a loss function that counts double the loss is double."""

    def double_loss(outputs, targets):
        return 2 * LOSSES[function](outputs, targets)

    net, optimizer = prepared(function)
    step = getattr(exercise, function)
    answer = step(net, double_loss, optimizer, INPUTS, LABELS[function])
    answer.close_to(answer.number(), 2 * math.log(2), "because this loss function counts double")


@STEPS
def test_a_batch_of_one(exercise, function):
    """A batch may hold a single sample."""
    net, optimizer = prepared(function)
    step = getattr(exercise, function)
    answer = step(net, LOSSES[function], optimizer, INPUTS[:1], LABELS[function][:1])
    answer.close_to(answer.number(), math.log(2), "the loss before the step")


@STEPS
def test_the_network_stays_in_training_mode(exercise, function):
    """The next step needs the network in training mode."""
    net, optimizer = prepared(function)
    step = getattr(exercise, function)
    answer = step(net, LOSSES[function], optimizer, INPUTS, LABELS[function])
    answer.should(net.training, "a network that is still in training mode after the step")


@STEPS
def test_inputs_and_labels_stay_as_they_were(exercise, function):
    """The tensors given to the function are the caller's."""
    net, optimizer = prepared(function)
    step = getattr(exercise, function)
    answer = step(net, LOSSES[function], optimizer, INPUTS, LABELS[function])
    answer.leaves_arguments_alone()
