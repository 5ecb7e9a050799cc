"""Hidden checks of ex06: a network for several classes and its loss."""

import pytest
import torch
from torch.nn import functional as F

from logitlab import nets
from logitlab.api import Curve, evidence, mistake_model
from logitlab.net_drawing import output_for
from logitlab.two_layers import two_layers

POINTS = 10

SIZES = (7, 11, 6)
OTHER_SIZES = (5, 8, 9)
SCORES = (
    [-1.5, 0.25, 2.0, 3.5, -0.5, 0.75],
    [-0.75, -1.25, -3.0, -0.25, -2.0, -1.0],
    [0.0, 0.5, 1.5, 0.25, 1.0, 0.75],
    [30.0, -20.0, 5.0, 0.0, -4.0, 12.0],
)
BATCH = torch.tensor([[1.5, -0.5, 0.25], [-2.0, 1.0, 0.75], [0.5, 2.5, -1.0], [0.0, -1.5, 3.0]])
LABELS = torch.tensor([0, 2, 1, 0])
SQUARE = torch.tensor([[-1.0, -2.5, -0.5], [-3.0, -1.5, -4.0], [-0.25, -2.0, -1.75]])
SQUARE_LABELS = torch.tensor([2, 2, 0])
ONE = torch.tensor([[0.75, -1.25, 0.5, 2.0]])
ONE_LABEL = torch.tensor([1])
LARGE = torch.tensor([[80.0, -90.0, 10.0], [60.0, 100.0, -40.0]])
LARGE_LABELS = torch.tensor([1, 1])
LOSSES = ((BATCH, LABELS), (SQUARE, SQUARE_LABELS), (ONE, ONE_LABEL), (LARGE, LARGE_LABELS))


FIRST = torch.tensor([0])


def loss_of_net(student, lead):
    """The right loss of what the network gives where the right class leads by so much."""
    return F.cross_entropy(output_for(student.make_net, (4, 5, 3), [lead, 0.0, 0.0]), FIRST)


def loss_of_scores(student, lead):
    """The student's loss of raw scores, of two samples alike."""
    return student.make_loss()(torch.tensor([[lead, 0.0, 0.0]] * 2), torch.tensor([0, 0]))


LEAD = "lead of the right class over the two others"
DRAWN = {
    "make_net": [Curve(LEAD, "cross-entropy", (-6.0, 6.0), loss_of_net)],
    "make_loss": [Curve(LEAD, "loss", (-6.0, 6.0), loss_of_scores)],
}


# What students may see of a network and a loss: see logitlab.public_facts.
PUBLIC_FACTS = {
    "make_net": {
        "kind": "net",
        "sizes": [4, 5, 3],
        "elsewhere": (6, 7, 2),
        "scores": [[2.0, 1.0, 0.1], [0.5, 2.0, 0.3], [-1.0, -2.5, -0.5]],
    },
    "make_loss": {
        "kind": "loss",
        "batches": [[[[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]], [0, 0]], [[[-1.0, 0.5, -2.5]], [1]]],
    },
}


@mistake_model("make_net", family="net", most=2, separate=True)
def make_net(input_size, hidden_size, num_classes, made):
    """Affine, activation, affine, and nothing after it."""
    if made("one-output"):
        num_classes = 1
    return two_layers(input_size, hidden_size, num_classes, made, after_last_layer)


def after_last_layer(scores, made, training):
    """What comes after the last layer: nothing, if it is right."""
    dropped = made("dropout-after-last-layer", "last", "first", "in evaluation too")
    if dropped == "first":
        scores = F.dropout(scores, training=training)
    if form := made("argmax-before-loss", "index", "column", "number"):
        scores = scores.argmax(dim=1, keepdim=form == "column")
        scores = scores.float() if form == "number" else scores
    else:
        scores = transformed(scores, made, training)
    if dropped in ("last", "in evaluation too"):
        scores = F.dropout(scores, training=training or dropped != "last")
    return scores.squeeze() if made("squeezes-batch") else scores


def transformed(scores, made, training):
    """The scores after a function that does not belong there, if there is one."""
    form = made("double-softmax", "net", "net and loss", "in training", "in evaluation")
    if (form == "in training" and not training) or (form == "in evaluation" and training):
        return scores
    if form or made("nll-on-softmax"):
        return torch.softmax(scores, dim=1)
    if made("log-softmax-with-nll") or made.note("log-softmax-before-loss"):
        return torch.log_softmax(scores, dim=1)
    if made("double-softmax-over-samples"):
        return torch.softmax(scores, dim=0)
    if made("sigmoid-before-loss"):
        return torch.sigmoid(scores)
    if made("relu-after-last-layer"):
        return torch.relu(scores)
    if made("tanh-after-last-layer"):
        return torch.tanh(scores)
    return scores


@mistake_model("make_loss", family="net", most=2, separate=True)
def make_loss(made):
    """Cross-entropy of raw scores and class indices, averaged over the samples."""
    if made("loss-not-instantiated"):
        return torch.nn.CrossEntropyLoss

    def loss(scores, labels):
        reduction = reduced(made)
        if form := made("squared-error", "of scores", "of one-hot rows", "of probabilities"):
            scores = torch.softmax(scores, dim=1) if form == "of probabilities" else scores
            targets = labels if form == "of scores" else rows(scores, labels)
            return F.mse_loss(scores, targets, reduction=reduction)
        if form := made("binary-loss", "of labels", "of one-hot rows"):
            targets = labels if form == "of labels" else rows(scores, labels)
            return F.binary_cross_entropy_with_logits(scores, targets, reduction=reduction)
        if made("nll-on-logits") or made("nll-on-softmax") or made("log-softmax-with-nll"):
            return F.nll_loss(scores, labels, reduction=reduction)
        if made("double-softmax", "loss", "net and loss"):
            scores = torch.softmax(scores, dim=1)
        return F.cross_entropy(scores, labels, reduction=reduction)

    return (lambda *batch: -loss(*batch)) if made("missing-minus") else loss


def rows(scores, labels):
    """One-hot rows for labels."""
    return F.one_hot(labels, scores.shape[1]).float()


def reduced(made):
    """What becomes of the losses of the samples."""
    return "none" if made("loss-per-sample") else "sum" if made("sum-not-mean") else "mean"


@evidence("make_net")
def first_look(student):
    """What is built, and what it returns."""
    return nets.first_look(student.make_net, SIZES)


@evidence("make_net")
def second_look(student):
    """Whether it gives the same answer twice."""
    return nets.second_look(student.make_net, SIZES)


@evidence("make_net")
def output(student):
    """What becomes of known scores."""
    return nets.outputs(student.make_net, SIZES, SCORES)


@evidence("make_net")
def parameters(student):
    """Which parameters there are."""
    return nets.parameters(student.make_net, SIZES, OTHER_SIZES)


@evidence("make_net")
def hidden_layer(student):
    """What comes before the scores."""
    return nets.hidden_layer(student.make_net, SIZES)


@evidence("make_net")
def learning(student):
    """How far gradients reach."""
    return nets.learning(student.make_net, SIZES)


@evidence("make_loss")
def losses(student):
    """The loss and its gradient on batches."""
    return nets.losses(student.make_loss, LOSSES)


@pytest.mark.points(1)
def test_scores_for_each_sample(student):
    """One score for each sample and class, also for a batch of one"""
    found = nets.must_be_built(first_look(student))
    assert found["batch"] == ["N", "C"], nets.say(found["batch"])
    assert found["one"] == [1, "C"], "for a batch of one the result has another shape"
    assert found["kind"] != "whole", "the result is whole numbers, and should be scores"
    assert second_look(student)["repeats"], (
        "in evaluation mode two calls with the same inputs differ"
    )


@pytest.mark.points(1)
def test_two_layers(student):
    """Two affine layers with bias, of the sizes asked for, are there for an optimizer to find"""
    layers_are_found(student)


@pytest.mark.points(1)
def test_raw_scores(student):
    """Nothing comes after the last layer, in training mode as in evaluation mode"""
    scores_are_raw(student)


@pytest.mark.points(1)
def test_hidden_layer(student):
    """Between the layers each hidden unit goes through a nonlinear activation"""
    hidden_units_are_activated(student)


@pytest.mark.points(3)
def test_whole_network(student):
    """Taken together it is the network asked for, and can learn: gradients reach all parameters"""
    whole_network_is_right(student)


@pytest.mark.points(1)
def test_inputs_are_unchanged(student):
    """The inputs of the whole network are the same after the call"""
    whole_network_is_right(student)
    assert not first_look(student)["changes its input"], "the network changes its inputs"


@pytest.mark.points(2)
def test_loss(student):
    """The loss is cross-entropy of raw scores and class indices, and so is its gradient"""
    nets.check_losses(losses(student), LOSSES, F.cross_entropy)


def layers_are_found(student):
    """Both layers are registered, with bias and in the sizes asked for."""
    nets.check_parameters(nets.of_a_working_net(first_look(student), parameters(student)))


def hidden_units_are_activated(student):
    """The first layer is affine, its activation is not, and takes each unit by itself."""
    nets.check_hidden(nets.of_a_working_net(first_look(student), hidden_layer(student)))


def whole_network_is_right(student):
    """All that is asked of a network but its care for one sample and for its inputs."""
    look = nets.must_be_built(first_look(student))
    assert look["batch"] == ["N", "C"], nets.say(look["batch"])
    assert second_look(student)["repeats"], (
        "in evaluation mode two calls with the same inputs differ"
    )
    layers_are_found(student)
    scores_are_raw(student)
    hidden_units_are_activated(student)
    nets.check_start(parameters(student))
    nets.check_learning(learning(student))


def scores_are_raw(student):
    """The output is what the last layer computes, or its log-softmax, which is as good."""
    found = nets.of_a_working_net(first_look(student), output(student))
    rows = [torch.tensor(row) for row in SCORES]
    try:
        nets.check_outputs(found, [torch.log_softmax(row, dim=0) for row in rows])
    except AssertionError:
        nets.check_outputs(found, rows)
