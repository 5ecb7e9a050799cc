"""Public checks of ex07: a network for yes or no and its loss."""

import math

import numpy as np
import pytest
import torch

SIZES = pytest.mark.parametrize("sizes", [(4, 5), (3, 6)], ids=str)


def in_mode(mode, net):
    """Put a network into training or evaluation mode; in the latter dropout does nothing."""
    getattr(net.value, mode, lambda: None)()
    return net


def inputs(samples, features, scale=1.0):
    """Make up some samples, the same ones each time."""
    return scale * torch.randn(samples, features, generator=torch.Generator().manual_seed(1))


@SIZES
@pytest.mark.parametrize("samples", [7, 1])
def test_one_probability_for_each_sample(exercise, sizes, samples):
    """The network maps (N, input_size) to (N, 1), also when N is 1."""
    answer = exercise.make_net(*sizes)(inputs(samples, sizes[0], scale=10))
    probs = answer.tensor((samples, 1), "probabilities")
    answer.should(((probs >= 0) & (probs <= 1)).all(), "probabilities, between 0 and 1")


@SIZES
def test_two_layers_with_bias(exercise, sizes):
    """Both layers, with their biases, are there for an optimizer to find."""
    net = exercise.make_net(*sizes)
    net.should(hasattr(net.value, "parameters"), "a network, with parameters()")
    found = sum(parameter.numel() for parameter in net.value.parameters())
    first, second = (sizes[0] + 1) * sizes[1], sizes[1] + 1
    sizes_of_both = (
        f"{first} + {second} numbers to learn, for two layers with biases, but parameters()"
    )
    net.should(
        found >= first + second,
        f"{sizes_of_both} shows {found}:\n             "
        "are both biases there? A layer that is kept in a plain list is not seen",
    )
    # An activation may learn a number or two of its own for each hidden unit.
    net.should(
        found < first + second + sizes[1] ** 2,
        f"{sizes_of_both} shows {found}:\n             is there another layer?",
    )


@pytest.mark.parametrize("mode", ["eval", "train"])
def test_probabilities_on_both_sides_of_one_half(exercise, mode):
    """Fresh networks say yes about as often as no."""
    torch.manual_seed(0)
    nets = [in_mode(mode, exercise.make_net(4, 5)) for _ in range(8)]
    answers = [net(inputs(16, 4, scale=10)) for net in nets]
    probs = np.array([answer.tensor((16, 1), "probabilities") for answer in answers])
    answers[0].should(
        (probs < 0.5).any() and (probs > 0.5).any(),
        "probabilities on both sides of 0.5, but 8 fresh networks gave only values "
        f"from {probs.min():.3g} to {probs.max():.3g}:\n"
        "             what do the raw scores go through, and how often?",
    )


def test_the_hidden_layer_bends(exercise):
    """Without an activation f(a + b) - f(a) - f(b) + f(0) would be 0 before the sigmoid."""
    torch.manual_seed(0)
    nets = [in_mode("eval", exercise.make_net(4, 8)) for _ in range(4)]
    readable = False
    for net in nets:
        for scale in (1.0, 30.0, 1000.0):
            # On positive inputs an activation before the first layer does not bend anything.
            a, b = inputs(64, 4, scale).abs().split(32)
            points = (a + b, a, b, torch.zeros_like(a))
            probs = np.array([net(x).tensor((32, 1), "probabilities") for x in points])
            # Nearer to 0 and 1 the score cannot be read off a float32 probability any more.
            probs = probs[:, ((probs > 0.01) & (probs < 0.99)).all(axis=(0, 2))]
            if probs.size:
                readable = True
                of_sum, of_a, of_b, of_0 = np.log(probs) - np.log1p(-probs)
                bend = np.abs(of_sum - of_a - of_b + of_0).max()
                if bend > 1e-2 * np.ptp(of_sum) + 1e-5:
                    return
    nets[0].should(
        not readable,
        "a network that bends, but it is a straight line before the sigmoid: is there an "
        "activation between the layers?",
    )


def test_a_sample_is_the_same_alone_and_in_a_batch(exercise):
    """The other samples of a batch make no difference."""
    net = in_mode("eval", exercise.make_net(4, 5))
    batch = net(inputs(5, 4))
    probs = batch.tensor((5, 1), "probabilities")
    alone = net(inputs(5, 4)[:1]).tensor((1, 1), "probabilities")
    batch.close_to(probs[:1], alone, "in row 0, as for this sample alone")


def test_the_inputs_stay_as_they_were(exercise):
    """The tensor given to the network is the caller's."""
    exercise.make_net(4, 5)(inputs(3, 4)).leaves_arguments_alone()


@pytest.mark.parametrize(
    ("probs", "targets", "expected"),
    [
        ([[0.9]], [[1.0]], -math.log(0.9)),
        ([[0.9]], [[0.0]], -math.log(0.1)),
        ([[0.9], [0.2]], [[1.0], [0.0]], 0.1643),
        ([[0.5], [0.5]], [[1.0], [0.0]], math.log(2)),
    ],
    ids=["right", "wrong", "batch", "undecided"],
)
def test_the_loss_takes_probabilities(exercise, probs, targets, expected):
    """Each sample costs minus the log of the probability given to the truth."""
    loss = exercise.make_loss()(torch.tensor(probs), torch.tensor(targets))
    loss.close_to(loss.tensor(()), expected)


def test_network_and_loss_fit_together(exercise):
    """Gradients of the loss reach every layer of the network."""
    net = exercise.make_net(4, 5)
    probs = net(inputs(3, 4))
    values = probs.tensor((3, 1), "probabilities")
    probs.should(((values >= 0) & (values <= 1)).all(), "probabilities, between 0 and 1")
    probs.should(probs.value.requires_grad, "output connected to the layers, but it is cut off")
    exercise.make_loss().value(probs.value, torch.tensor([[1.0], [0.0], [1.0]])).backward()
    without = [tuple(p.shape) for p in net.value.parameters() if p.grad is None]
    net.should(not without, f"gradients for all parameters, but those of shape {without} get none")
