"""Public checks of ex12: options of the losses."""

import math

import pytest
import torch

TWO = torch.tensor([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]])
BATCH = torch.tensor([[0.1, 0.2, 3.9], [1.2, 0.1, 0.3], [0.3, 2.2, 0.2]])
LABELS = torch.tensor([2, 0, 1])
WEIGHTS = torch.tensor([1.0, 3.0, 1.0])
MULTI_HOT = torch.tensor([[1.0, 1.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 0.0]])
CALLS = {
    "weighted_cross_entropy": (BATCH, LABELS, WEIGHTS),
    "masked_cross_entropy": (BATCH, torch.tensor([2, -1, 1]), -1),
    "smoothed_cross_entropy": (BATCH, LABELS, 0.3),
    "multilabel_loss": (BATCH, MULTI_HOT),
}
ALL_FOUR = pytest.mark.parametrize("function", CALLS)


@ALL_FOUR
def test_gradients_flow_back(exercise, function):
    """Every loss is one number, and gradients flow from it to the scores."""
    logits, *rest = CALLS[function]
    answer = getattr(exercise, function)(logits.clone().requires_grad_(), *rest)
    answer.tensor(())
    slopes = answer.gradient()
    answer.should((slopes != 0).any(), "a gradient by the scores, but it is 0 everywhere")


@ALL_FOUR
def test_the_arguments_stay_as_they_were(exercise, function):
    """The tensors given to the function are the caller's."""
    getattr(exercise, function)(*CALLS[function]).leaves_arguments_alone()


def test_weighted_worked_example(exercise):
    """With weights 1, 3 and 1 the second sample counts three times as much as the first."""
    answer = exercise.weighted_cross_entropy(TWO, torch.tensor([0, 1]), WEIGHTS)
    answer.close_to(answer.tensor(()), 0.3597)


def test_equal_weights_change_nothing(exercise):
    """The batch of three costs about 0.283 if all classes weigh the same, however much."""
    for weight in (1.0, 5.0):
        answer = exercise.weighted_cross_entropy(BATCH, LABELS, torch.full((3,), weight))
        answer.close_to(answer.tensor(()), 0.2834, "as without weights")


def test_one_sample_costs_the_same_whatever_its_weight(exercise):
    """With a single sample there is nothing to weigh it against."""
    answer = exercise.weighted_cross_entropy(TWO[:1], torch.tensor([0]), 4 * WEIGHTS)
    answer.close_to(answer.tensor(()), 0.4170, "as without weights")


@pytest.mark.parametrize("ignored", [-1, 0, 7])
def test_ignored_samples_do_not_count(exercise, ignored):
    """Two samples and one that is ignored cost what the two cost."""
    labels = torch.tensor([2, ignored, 1])
    expected = exercise.masked_cross_entropy(BATCH[[0, 2]], labels[[0, 2]], ignored).tensor(())
    answer = exercise.masked_cross_entropy(BATCH, labels, ignored)
    answer.close_to(answer.tensor(()), expected, "as without the ignored sample")


def test_masked_worked_example(exercise):
    """With the second sample ignored, the first alone costs about 0.417."""
    answer = exercise.masked_cross_entropy(TWO, torch.tensor([0, -1]), -1)
    answer.close_to(answer.tensor(()), 0.4170)


def test_nothing_to_ignore(exercise):
    """The batch of three costs about 0.283 if no label is to be ignored."""
    answer = exercise.masked_cross_entropy(BATCH, LABELS, -1)
    answer.close_to(answer.tensor(()), 0.2834)


def test_smoothed_worked_example(exercise):
    """Scores 2.0, 1.0 and 0.1 for class 0 cost about 0.707 with a smoothing of 0.3."""
    answer = exercise.smoothed_cross_entropy(TWO[:1], torch.tensor([0]), 0.3)
    answer.close_to(answer.tensor(()), 0.7070)


def test_no_smoothing(exercise):
    """The batch of three costs about 0.283 without smoothing."""
    answer = exercise.smoothed_cross_entropy(BATCH, LABELS, 0.0)
    answer.close_to(answer.tensor(()), 0.2834)


def test_full_smoothing_forgets_the_labels(exercise):
    """With a smoothing of 1 every class is the target equally, so the labels do not matter."""
    expected = exercise.smoothed_cross_entropy(BATCH, torch.tensor([0, 1, 2]), 1.0).tensor(())
    answer = exercise.smoothed_cross_entropy(BATCH, LABELS, 1.0)
    answer.close_to(answer.tensor(()), expected, "as with other labels")


def test_multilabel_worked_example(exercise):
    """Scores 2.0, 1.0 and 0.1 with labels yes, yes and no cost about 0.395."""
    answer = exercise.multilabel_loss(TWO[:1], MULTI_HOT[:1])
    answer.close_to(answer.tensor(()), 0.3949)


def test_undecided_labels(exercise):
    """Scores of 0 cost log(2), whatever the labels and however many."""
    answer = exercise.multilabel_loss(torch.zeros(3, 3), MULTI_HOT)
    answer.close_to(answer.tensor(()), math.log(2), "the logarithm of 2")


def test_labels_do_not_compete(exercise):
    """The loss of a row is the mean of the losses of its labels, each alone."""
    labels = [
        exercise.multilabel_loss(TWO[:1, i : i + 1], MULTI_HOT[:1, i : i + 1]) for i in range(3)
    ]
    expected = sum(answer.tensor(()) for answer in labels) / 3
    answer = exercise.multilabel_loss(TWO[:1], MULTI_HOT[:1])
    answer.close_to(answer.tensor(()), expected, "the mean of the three labels alone")


def test_multilabel_loss_of_large_scores(exercise):
    """Certain and wrong costs as much as the score."""
    answer = exercise.multilabel_loss(
        torch.tensor([[200.0, -200.0]], dtype=torch.float64),
        torch.tensor([[0.0, 1.0]], dtype=torch.float64),
    )
    answer.close_to(answer.tensor(()), 200.0)
