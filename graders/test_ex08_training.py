"""Hidden checks of ex08: one step of training."""

import pytest
import torch
from torch import nn
from torch.nn import functional as F

from logitlab import training
from logitlab.api import Run, evidence, mistake_model
from logitlab.net_drawing import losses_on_the_way
from logitlab.training import Course

POINTS = 10

NET = (("Linear", 4, 5), ("Tanh",), ("Linear", 5, 3))
# All hidden units are dropped in training mode: then the scores are the last bias.
DROPPING = (*NET[:2], ("Dropout", 1.0), *NET[2:])
BATCHES = training.batches(4, 6, 4, 3)
ONE = training.batches(1, 1, 4, 3)

REWRAPPED = ("loss", "scores")

BINARY_NET = (("Linear", 4, 5), ("Tanh",), ("Linear", 5, 1), ("Sigmoid",))
BINARY_DROPPING = (*BINARY_NET[:2], ("Dropout", 1.0), *BINARY_NET[2:])
BINARY_BATCHES = training.batches(4, 5, 4, 2)
BINARY_ONE = training.batches(1, 1, 4, 2)


# Three clouds of points, and whether a point is in the first: what a network soon learns.
CLOUDS = torch.tensor([[3.0, 0.0], [2.5, 0.5], [0.0, 3.0], [0.5, 2.5], [-2.0, -2.0], [-2.5, -1.5]])
WHICH = torch.tensor([0, 0, 1, 1, 2, 2])


def training_of_classes(student, count):
    """The loss on the way, of three classes."""
    course = Course(student, "train_step", (("Linear", 2, 4), ("Tanh",), ("Linear", 4, 3)), lr=0.3)
    return losses_on_the_way(course, (CLOUDS, WHICH), F.cross_entropy, count)


def training_of_yes_and_no(student, count):
    """The loss on the way, of yes and no."""
    parts = (("Linear", 2, 4), ("Tanh",), ("Linear", 4, 1), ("Sigmoid",))
    course = Course(student, "binary_train_step", parts, "BCELoss", lr=0.3)
    first = (WHICH == 0).long()

    def loss(probs, labels):
        return F.binary_cross_entropy(probs[:, 0], labels.float())

    return losses_on_the_way(course, (CLOUDS, first), loss, count)


DRAWN = {
    "train_step": [Run("steps", "loss", 24, training_of_classes)],
    "binary_train_step": [Run("steps", "loss", 24, training_of_yes_and_no)],
}


# What students may see of steps: see logitlab.public_facts.
POINTS_SEEN = [
    (((3.0, 0.0), (0.0, 3.0), (-2.0, -2.0)), (0, 1, 1)),
    (((2.5, 0.5), (0.5, 2.5), (-2.5, -1.5)), (0, 1, 0)),
]
LAYERS_SEEN = ("Linear", 2, 4), ("Tanh",)
SEVERAL, YES_OR_NO = "CrossEntropyLoss", "BCELoss"
PUBLIC_FACTS = {
    "train_step": {
        "kind": "steps",
        "parts": (*LAYERS_SEEN, ("Linear", 4, 3)),
        "loss": SEVERAL,
        "lr": 0.3,
        "batches": POINTS_SEEN,
    },
    "binary_train_step": {
        "kind": "steps",
        "parts": (*LAYERS_SEEN, ("Linear", 4, 1), ("Sigmoid",)),
        "loss": YES_OR_NO,
        "lr": 0.3,
        "batches": POINTS_SEEN,
    },
}


@mistake_model("train_step", most=2, separate=True, tolerance=1e-3)
def train_step(net, loss_fn, optimizer, inputs, labels, made):
    """Clear old gradients, compute the loss and its gradients, take a step, return the loss."""

    def loss():
        scores, targets = net(inputs), labels
        if form := made("argmax-before-loss", "indices", "floats", "all floats"):
            scores = scores.argmax(dim=1)
            scores = scores if form == "indices" else scores.float()
            targets = targets.float() if form == "all floats" else targets
        elif made("breaks-gradient"):
            scores = scores.detach()
        if made("rewraps-loss", *REWRAPPED) == "scores":
            scores = scores.detach().requires_grad_()
        if made("double-softmax"):
            scores = torch.softmax(scores, dim=1)
        if form := made("one-hot-targets", "integers", "floats"):
            targets = F.one_hot(targets, scores.shape[-1])
            targets = targets if form == "integers" else targets.float()
        return given_loss(scores, targets, loss_fn, F.cross_entropy, made)

    return step(net, loss_fn, optimizer, loss, made)


@mistake_model("binary_train_step", most=2, separate=True, tolerance=1e-3)
def binary_train_step(net, loss_fn, optimizer, inputs, labels, made):
    """The same step, with float targets in the shape of the output."""

    def loss():
        probs, targets = net(inputs), labels.float().unsqueeze(1)
        if form := made("rounded-output", "rounded", "compared"):
            probs = torch.round(probs) if form == "rounded" else (probs > 0.5).float()
        elif made("breaks-gradient"):
            probs = probs.detach()
        if made("rewraps-loss", *REWRAPPED) == "scores":
            probs = probs.detach().requires_grad_()
        if made("double-sigmoid"):
            probs = torch.sigmoid(probs)
        if made("squeezes-batch"):
            probs, targets = probs.squeeze(), labels.float()
        elif form := made("target-shape-mismatch", "flat", "row"):
            targets = labels.float() if form == "flat" else targets.T
        if made("integer-targets"):
            targets = targets.long()
        return given_loss(probs, targets, loss_fn, F.binary_cross_entropy, made)

    return step(net, loss_fn, optimizer, loss, made)


def given_loss(output, targets, loss_fn, usual, made):
    """The loss of a batch."""
    if made("own-loss"):
        loss_fn = usual
    value = loss_fn(targets, output) if made("swapped-arguments") else loss_fn(output, targets)
    if made("rewraps-loss", *REWRAPPED) == "loss":
        value = torch.tensor(value.item(), requires_grad=True)
    return value


def step(net, loss_fn, given, compute_loss, made):
    """One step of training, with `compute_loss` in its middle."""
    optimizer = given
    if form := made("own-optimizer", "SGD", "Adam"):
        optimizer = getattr(torch.optim, form)(net.parameters(), lr=0.01)
    if made("resets-weights"):
        for parameter in net.parameters():
            nn.init.normal_(parameter)
    mode = made("eval-mode", "stays", "during the step", "after the step")
    net.train(mode in ("", "after the step") and net.training)
    late = made("zero-grad-after-backward")
    early = made("step-before-backward", "after clearing", "before clearing")
    if not late and early != "before clearing":
        clear(optimizer, made)
    loss = compute_loss()
    if early:
        update(net, optimizer, made, own=optimizer is not given, gradients=False)
    if early == "before clearing":
        clear(optimizer, made)
    backward(loss, loss_fn, made)
    if late:
        clear(optimizer, made)
    if not early:
        update(net, optimizer, made, own=optimizer is not given, gradients=not late)
    value = compute_loss() if made("loss-after-step") else loss
    if mode:
        net.train(mode == "during the step")
    return returned(value, made)


def clear(optimizer, made):
    """Clear old gradients."""
    if made("zero-grad-not-called"):
        optimizer.zero_grad  # noqa: B018
    elif not made("missing-zero-grad"):
        optimizer.zero_grad()


def backward(loss, loss_fn, made):
    """Compute the gradients of the loss."""
    if made("missing-backward"):
        return
    if made("backward-on-loss-function"):
        loss_fn.backward()
    if made("backward-on-number"):
        loss = loss.item()
    elif not loss.is_leaf and made("gradient-ascent", "loss kept", "loss negated"):
        loss = -loss
    form = made("double-backward", "kept graph", "freed graph")
    loss.backward(retain_graph=form == "kept graph")
    if form:
        loss.backward()


def update(net, optimizer, made, own, gradients):
    """Move the parameters with an optimizer, perhaps one of one's `own`, or by `gradients`."""
    if made("missing-step"):
        return
    if gradients and not own and made("updates-by-hand"):
        with torch.no_grad():
            for parameter in net.parameters():
                if parameter.grad is not None:
                    parameter -= 0.1 * parameter.grad
    elif not own and made("step-not-called"):
        optimizer.step  # noqa: B018
    else:
        optimizer.step()


def returned(loss, made):
    """What the caller gets: the loss as a Python float."""
    if made("missing-return"):
        return None
    if made("gradient-ascent", "loss kept", "loss negated") == "loss negated":
        loss = -loss
    if form := made("returns-tensor", "tensor", "array"):
        return loss if form == "tensor" else loss.detach().numpy()
    return loss.item()


@evidence("train_step")
def one_step(student):
    """A step of plain gradient descent."""
    return training.one_step(Course(student, "train_step", NET, lr=0.5), BATCHES[0])


@evidence("train_step")
def from_one_start(student):
    """Several steps, all from the same start."""
    return steps(student, Course(student, "train_step", NET, lr=0.5), BATCHES[:3])


@evidence("train_step")
def with_another_loss(student):
    """A step for another loss than the usual one."""
    course = Course(student, "train_step", NET, "MultiMarginLoss", lr=0.5)
    return steps(student, course, BATCHES[:1])


@evidence("train_step")
def with_dropout(student):
    """Steps of a network that does nothing but its last bias in training mode."""
    return in_training_mode(student, Course(student, "train_step", DROPPING, lr=0.5), BATCHES[:2])


@evidence("train_step")
def with_one_sample(student):
    """A step for a batch of one."""
    return steps(student, Course(student, "train_step", NET, lr=0.5), ONE)


@evidence("train_step")
def with_momentum(student):
    """Steps in a row, with an optimizer that remembers."""
    return in_a_row(student, Course(student, "train_step", NET, lr=0.2, momentum=0.9), BATCHES)


@evidence("train_step")
def with_adam(student):
    """Steps in a row, with another optimizer."""
    return in_a_row(student, Course(student, "train_step", NET, optimizer="Adam", lr=0.1), BATCHES)


@evidence("binary_train_step")
def binary_step(student):
    """A step of plain gradient descent."""
    return training.one_step(binary_course(student, lr=0.5), BINARY_BATCHES[0])


@evidence("binary_train_step")
def binary_from_one_start(student):
    """Several steps, all from the same start."""
    return steps(student, binary_course(student, lr=0.5), BINARY_BATCHES[:3])


@evidence("binary_train_step")
def binary_with_one_sample(student):
    """A step for a batch of one."""
    return steps(student, binary_course(student, lr=0.5), BINARY_ONE)


@evidence("binary_train_step")
def binary_with_another_loss(student):
    """A step for another loss than the usual one."""
    return steps(student, binary_course(student, loss="MSELoss", lr=0.5), BINARY_BATCHES[:1])


@evidence("binary_train_step")
def binary_with_dropout(student):
    """Steps of a network that does nothing but its last bias in training mode."""
    course = binary_course(student, BINARY_DROPPING, lr=0.5)
    return in_training_mode(student, course, BINARY_BATCHES[:2])


@evidence("binary_train_step")
def binary_with_momentum(student):
    """Steps in a row, with an optimizer that remembers."""
    return in_a_row(student, binary_course(student, lr=0.2, momentum=0.9), BINARY_BATCHES)


def binary_course(student, parts=BINARY_NET, loss="BCELoss", **options):
    """A course for the binary step, with its usual loss."""
    return Course(student, "binary_train_step", parts, loss, **options)


def first_facts(student, course):
    """The facts of one step of the same function."""
    return (one_step if course.name == "train_step" else binary_step)(student)


def steps(student, course, batches):
    """Steps from one start; nothing where every step starts afresh anyway."""
    if first_facts(student, course)["forgets"]:
        return None
    return training.steps_from_one_start(course, batches)


def in_training_mode(student, course, batches):
    """Steps from one start, and in which mode they leave the network."""
    return {"steps": steps(student, course, batches), "training": course.training}


def in_a_row(student, course, batches):
    """A trajectory, which says something only of the optimizer that is given."""
    known = first_facts(student, course)
    if known["forgets"] or known["uses"] != "given":
        return None
    return training.trajectory(course, batches)


RIGHT = training.right_student(train_step, binary_train_step)


@pytest.mark.points(1)
def test_one_step(student):
    """A step moves all weights against the slope of the loss"""
    found = one_step(student)
    assert not found["forgets"], "the weights are set anew in every step"
    training.check_step(found, one_step(RIGHT))


@pytest.mark.points(3)
def test_steps_in_a_row(student):
    """Nothing leaks from step to step; the given optimizer takes them, in training mode"""
    training.check_steps(from_one_start(student), from_one_start(RIGHT))
    training.check_trajectory(with_momentum(student), with_momentum(RIGHT))
    training.check_trajectory(with_adam(student), with_adam(RIGHT))
    stays_in_training_mode(with_dropout(student), with_dropout(RIGHT))


@pytest.mark.points(1)
def test_returned_loss(student):
    """The loss before the step comes back, as a Python float"""
    training.check_losses(from_one_start(student), from_one_start(RIGHT))


@pytest.mark.points(1)
def test_other_losses_and_batches(student):
    """The loss that is given is used, also for a batch of one"""
    for facts in (with_another_loss, with_one_sample):
        training.check_steps(facts(student), facts(RIGHT))


@pytest.mark.points(1)
def test_training_mode(student):
    """The network is in training mode during the step and after it"""
    stays_in_training_mode(with_dropout(student), with_dropout(RIGHT))


@pytest.mark.points(2)
def test_binary_steps(student):
    """The same for a network that answers yes or no"""
    found, right = binary_from_one_start(student), binary_from_one_start(RIGHT)
    training.check_steps(found, right)
    training.check_losses(found, right)
    training.check_trajectory(binary_with_momentum(student), binary_with_momentum(RIGHT))
    stays_in_training_mode(binary_with_dropout(student), binary_with_dropout(RIGHT))


@pytest.mark.points(1)
def test_binary_batch_of_one(student):
    """The same for a batch of one, and for another loss"""
    for facts in (binary_with_one_sample, binary_with_another_loss):
        training.check_steps(facts(student), facts(RIGHT))


def stays_in_training_mode(found, right):
    """Steps are those of training mode, and leave the network in it."""
    training.check_steps(found["steps"], right["steps"])
    assert found["training"], "after the step the network is in evaluation mode"
