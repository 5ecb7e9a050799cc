"""Hidden checks of ex07: a network for yes or no and its loss."""

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from logitlab import nets
from logitlab.api import Curve, StudentError, evidence, mistake_model
from logitlab.net_drawing import output_for
from logitlab.two_layers import two_layers

POINTS = 10

SIZES = (7, 11)
OTHER_SIZES = (5, 8)
SCORES = ([-1.5], [0.75], [0.0], [3.0], [-0.25], [5.0], [-12.0])
PROBS = torch.tensor([[0.9], [0.35], [0.6], [0.05]])
TARGETS = torch.tensor([[1.0], [0.0], [0.0], [1.0]])
FLAT_PROBS = torch.tensor([0.25, 0.75, 0.5])
FLAT_TARGETS = torch.tensor([1.0, 1.0, 0.0])
ONE = torch.tensor([[0.8]])
ONE_TARGET = torch.tensor([[0.0]])
LOSSES = ((PROBS, TARGETS), (ONE, ONE_TARGET), (FLAT_PROBS, FLAT_TARGETS))


def output_of_net(student, score):
    """What the network gives for a score."""
    return output_for(student.make_net, (4, 5), [score])


def loss_of_yes(student, p):
    """The student's loss where the answer is yes, and has this probability; two samples alike."""
    return student.make_loss()(torch.tensor([[p], [p]]), torch.tensor([[1.0], [1.0]]))


DRAWN = {
    "make_net": [Curve("score", "probability", (-6.0, 6.0), output_of_net)],
    "make_loss": [Curve("probability of yes, which is right", "loss", (0.02, 0.98), loss_of_yes)],
}


# What students may see of a network and a loss: see logitlab.public_facts.
PUBLIC_FACTS = {
    "make_net": {
        "kind": "net",
        "sizes": [4, 5],
        "elsewhere": (6, 7),
        "scores": [[2.0], [-1.0], [0.5], [-8.0]],
    },
    "make_loss": {
        "kind": "loss",
        "batches": [[[[0.9], [0.2], [0.6]], [[1.0], [0.0], [0.0]]], [[[0.3]], [[1.0]]]],
    },
}


@mistake_model("make_net", family="net", most=2, separate=True)
def make_net(input_size, hidden_size, made):
    """Affine, activation, affine, sigmoid."""
    outputs = 2 if made("two-outputs", *TWO_OUTPUTS) else 1
    sizes = ("inputs", "hidden")
    return two_layers(input_size, hidden_size, outputs, made, after_last_layer, sizes)


TWO_OUTPUTS = "softmax sigmoid scores log-softmax".split()


def after_last_layer(score, made, training):
    """What comes after the last layer: sigmoid, if it is right."""
    dropped = made("dropout-after-last-layer", "last", "first", "in evaluation too")
    if dropped == "first":
        score = F.dropout(score, training=training)
    out = probability(score, made, training)
    if dropped in ("last", "in evaluation too"):
        out = F.dropout(out, training=training or dropped != "last")
    form = made("squeezes-batch", "all", "column")
    return out.squeeze() if form == "all" else out.squeeze(-1) if form == "column" else out


def probability(score, made, training):
    """The sigmoid of the score, or what was mistaken for it."""
    if two := made("two-outputs", *TWO_OUTPUTS):
        after = {"softmax": torch.softmax, "log-softmax": torch.log_softmax}
        if two in after:
            return after[two](score, dim=1)
        return torch.sigmoid(score) if two == "sigmoid" else score
    form = made("missing-sigmoid", "always", "in training", "in evaluation")
    if form == "always" or form == ("in training" if training else "in evaluation"):
        return score
    if made("logits-with-bcewithlogits"):
        return score
    if made("softmax-on-one-output"):
        return torch.softmax(score, dim=1)
    if made("softmax-over-samples"):
        return torch.softmax(score, dim=0)
    if form := made("clamp-instead-of-sigmoid", "0 to 1", "inside"):
        return score.clamp(0, 1) if form == "0 to 1" else score.clamp(1e-7, 1 - 1e-7)
    for mistake, function in INSTEAD.items():
        if made(mistake):
            return function(score)
    if made("negated-score"):
        score = -score
    if made("relu-before-sigmoid"):
        score = torch.relu(score)
    out = torch.sigmoid(score)
    if form := made("rounded-output", "rounded", "compared", "whole"):
        decided = torch.round(out) if form == "rounded" else out > 0.5
        return decided if form == "whole" else decided.float()
    return torch.sigmoid(out) if made("double-sigmoid") else out


INSTEAD = {
    "tanh-output": torch.tanh,
    "relu-output": torch.relu,
    "softplus-output": F.softplus,
    "logsigmoid": F.logsigmoid,
    "hardsigmoid": F.hardsigmoid,
}


@mistake_model("make_loss", family="net", most=2, separate=True)
def make_loss(made):
    """Binary cross-entropy of probabilities and targets, averaged over the samples."""
    if made("loss-not-instantiated"):
        return torch.nn.BCELoss

    def loss(probs, targets):
        reduction = "none" if made("loss-per-sample") else "sum" if made("sum-not-mean") else "mean"
        if form := made("multiclass-loss", "of floats", "of indices"):
            targets = targets if form == "of floats" else targets.long().flatten()
            return F.cross_entropy(probs, targets, reduction=reduction)
        if made("squared-error"):
            return F.mse_loss(probs, targets, reduction=reduction)
        if made("double-sigmoid-in-loss") or made("logits-with-bcewithlogits"):
            return F.binary_cross_entropy_with_logits(probs, targets, reduction=reduction)
        return F.binary_cross_entropy(probs, targets, reduction=reduction)

    return (lambda *batch: -loss(*batch)) if made("missing-minus") else loss


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
    """What comes before the score."""
    return nets.hidden_layer(student.make_net, SIZES, undo_sigmoid)


@evidence("make_net")
def learning(student):
    """How far gradients reach."""
    return nets.learning(student.make_net, SIZES)


@evidence("make_loss")
def losses(student):
    """The loss and its gradient on batches."""
    return nets.losses(student.make_loss, LOSSES)


def undo_sigmoid(probs):
    """The scores that have these probabilities."""
    with np.errstate(all="ignore"):
        return np.log(probs / (1 - probs))


@pytest.mark.points(1)
def test_one_output_for_each_sample(student):
    """One output for each sample, also for a batch of one, and inputs stay as they are"""
    found = nets.must_be_built(first_look(student))
    assert found["batch"] == ["N", 1], nets.say(found["batch"])
    assert found["one"] == [1, 1], "for a batch of one the result has another shape"
    assert found["kind"] != "whole", "the result is whole numbers, and should be probabilities"
    assert second_look(student)["repeats"], (
        "in evaluation mode two calls with the same inputs differ"
    )
    assert not found["changes its input"], "the network changes its inputs"


@pytest.mark.points(1)
def test_two_layers(student):
    """Two affine layers with bias, of the sizes asked for, are there for an optimizer to find"""
    layers_are_found(student)


@pytest.mark.points(1)
def test_probabilities(student):
    """The output is the sigmoid of what the last layer computes"""
    output_is_sigmoid(student)


@pytest.mark.points(1)
def test_hidden_layer(student):
    """Between the layers each hidden unit goes through a nonlinear activation"""
    hidden_units_are_activated(student)


@pytest.mark.points(4)
def test_whole_network(student):
    """Taken together it is the network asked for, and can learn: gradients reach all parameters"""
    look = nets.must_be_built(first_look(student))
    assert look["batch"] in (["N", 1], ["N"]), nets.say(look["batch"])
    assert second_look(student)["repeats"], (
        "in evaluation mode two calls with the same inputs differ"
    )
    layers_are_found(student)
    output_is_sigmoid(student)
    hidden_units_are_activated(student)
    nets.check_start(parameters(student))
    nets.check_learning(learning(student))


@pytest.mark.points(2)
def test_loss(student):
    """The loss is binary cross-entropy, and so is its gradient"""
    found = losses(student)
    if not (is_loss_of_scores(found) and returns_scores(student)):
        nets.check_losses(found, LOSSES, F.binary_cross_entropy)


def layers_are_found(student):
    """Both layers are registered, with bias and in the sizes asked for."""
    nets.check_parameters(nets.of_a_working_net(first_look(student), parameters(student)))


def output_is_sigmoid(student):
    """The output is the sigmoid of the score, in both modes."""
    found = nets.of_a_working_net(first_look(student), output(student))
    nets.check_outputs(found, [torch.sigmoid(torch.tensor(row)) for row in SCORES])


def hidden_units_are_activated(student):
    """The first layer is affine, its activation is not, and takes each unit by itself."""
    nets.check_hidden(nets.of_a_working_net(first_look(student), hidden_layer(student)))


def is_loss_of_scores(found):
    """Whether a loss applies sigmoid itself."""
    try:
        nets.check_losses(found, LOSSES, F.binary_cross_entropy_with_logits)
    except AssertionError:
        return False
    return True


def returns_scores(student):
    """Whether the network leaves sigmoid to the loss: a good pair, which costs no points here."""
    try:
        nets.check_outputs(output(student), [torch.tensor(row) for row in SCORES])
    except (AssertionError, StudentError):
        return False
    return True
