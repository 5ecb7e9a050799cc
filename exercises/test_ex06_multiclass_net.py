"""Public checks of ex06: a network for several classes and its loss."""

import numpy as np
import pytest
import torch

LABELS = torch.tensor([2, 0, 1])
SCORES = torch.tensor([[0.1, 0.2, 3.9], [1.2, 0.1, 0.3], [0.3, 2.2, 0.2]])
SIZES = pytest.mark.parametrize("sizes", [(4, 5, 3), (3, 6, 2)], ids=str)


def in_mode(mode, net):
    """Put a network into training or evaluation mode; in the latter dropout does nothing."""
    getattr(net.value, mode, lambda: None)()
    return net


def inputs(samples, features, scale=1.0):
    """Make up some samples, the same ones each time."""
    return scale * torch.randn(samples, features, generator=torch.Generator().manual_seed(1))


@SIZES
@pytest.mark.parametrize("samples", [7, 1])
def test_one_score_for_each_sample_and_class(exercise, sizes, samples):
    """The network maps (N, input_size) to (N, num_classes), also when N is 1."""
    scores = exercise.make_net(*sizes)(inputs(samples, sizes[0]))
    scores.tensor((samples, sizes[2]), "scores")


@SIZES
def test_two_layers_with_bias(exercise, sizes):
    """Both layers, with their biases, are there for an optimizer to find."""
    net = exercise.make_net(*sizes)
    net.should(hasattr(net.value, "parameters"), "a network, with parameters()")
    found = sum(parameter.numel() for parameter in net.value.parameters())
    first, second = (sizes[0] + 1) * sizes[1], (sizes[1] + 1) * sizes[2]
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
def test_the_scores_are_raw(exercise, mode):
    """Scores of fresh networks are negative as often as not, and do not add up to 1."""
    torch.manual_seed(0)
    nets = [in_mode(mode, exercise.make_net(4, 5, 3)) for _ in range(8)]
    answers = [net(inputs(16, 4, scale=10)) for net in nets]
    values = np.array([answer.tensor((16, 3), "scores") for answer in answers])
    answers[0].should(
        not np.allclose(values.sum(axis=2), 1, atol=1e-4),
        "raw scores, but each row adds up to 1: is there a softmax at the end?",
    )
    answers[0].should(
        (values < 0).any(),
        "raw scores, some of them negative, but none is: does anything come after the last layer?",
    )


def test_the_hidden_layer_bends(exercise):
    """Without an activation f(a + b) - f(a) - f(b) + f(0) would be 0 for all inputs."""
    torch.manual_seed(0)
    nets = [in_mode("eval", exercise.make_net(4, 8, 3)) for _ in range(4)]
    for net in nets:
        for scale in (1.0, 30.0, 1000.0):
            # On positive inputs an activation before the first layer does not bend anything.
            a, b = inputs(64, 4, scale).abs().split(32)
            of_sum, of_a, of_b, of_0 = (
                net(x).tensor((32, 3), "scores") for x in (a + b, a, b, torch.zeros_like(a))
            )
            bend = np.abs(of_sum - of_a - of_b + of_0).max()
            if bend > 1e-3 * np.ptp(of_sum):
                return
    nets[0].wrong(
        "a network that bends, but it is a straight line: is there an activation between "
        "the layers?"
    )


def test_a_sample_is_the_same_alone_and_in_a_batch(exercise):
    """The other samples of a batch make no difference."""
    net = in_mode("eval", exercise.make_net(4, 5, 3))
    batch = net(inputs(5, 4))
    scores = batch.tensor((5, 3), "scores")
    alone = net(inputs(5, 4)[:1]).tensor((1, 3), "scores")
    batch.close_to(scores[:1], alone, "in row 0, as for this sample alone")


def test_the_inputs_stay_as_they_were(exercise):
    """The tensor given to the network is the caller's."""
    exercise.make_net(4, 5, 3)(inputs(3, 4)).leaves_arguments_alone()


@pytest.mark.parametrize(
    ("scores", "labels", "expected"),
    [
        ([[2.0, 1.0, 0.1]], [0], 0.4170),
        ([[0.5, 2.0, 0.3]], [0], 1.8406),
        (SCORES.tolist(), LABELS.tolist(), 0.2834),
    ],
    ids=["favours the true class", "favours another class", "batch of three"],
)
def test_the_loss_takes_raw_scores_and_class_indices(exercise, scores, labels, expected):
    """The loss of the worked examples is about 0.417, 1.841 and 0.283."""
    loss = exercise.make_loss()(torch.tensor(scores), torch.tensor(labels))
    loss.close_to(loss.tensor(()), expected)


def test_network_and_loss_fit_together(exercise):
    """Gradients of the loss reach every layer of the network."""
    net = exercise.make_net(4, 5, 3)
    scores = net(inputs(3, 4))
    scores.tensor((3, 3), "scores")
    scores.should(
        scores.value.requires_grad, "scores connected to the layers, but they are cut off"
    )
    exercise.make_loss().value(scores.value, LABELS).backward()
    without = [tuple(p.shape) for p in net.value.parameters() if p.grad is None]
    net.should(not without, f"gradients for all parameters, but those of shape {without} get none")
