"""Public checks of ex03: one-hot targets and cross-entropy with NumPy."""

import numpy as np
import pytest

LABELS = np.array([2, 0, 1])
TARGET = np.array([1, 0, 0])
GOOD = np.array([0.7, 0.2, 0.1])
BAD = np.array([0.1, 0.3, 0.6])


def test_one_hot_of_the_batch_of_three(exercise):
    """Labels 2, 0 and 1 give a 1 in column 2, column 0 and column 1."""
    answer = exercise.one_hot(LABELS, 3)
    rows = answer.array((3, 3), "zeros and ones")
    answer.close_to(rows, [[0, 0, 1], [1, 0, 0], [0, 1, 0]])


def test_one_hot_with_more_classes_than_occur(exercise):
    """The number of columns is the number of classes, whichever of them occur."""
    answer = exercise.one_hot(LABELS, 5)
    rows = answer.array((3, 5), "zeros and ones")
    answer.close_to(rows.sum(axis=1), [1, 1, 1], of="sums of the rows")
    answer.close_to(rows.argmax(axis=1), LABELS, of="places of the ones")


def test_one_hot_of_a_label_that_occurs_twice(exercise):
    """Every sample has a row of its own."""
    answer = exercise.one_hot(np.array([1, 1]), 3)
    answer.close_to(answer.array((2, 3), "zeros and ones"), [[0, 1, 0], [0, 1, 0]])


def test_one_hot_leaves_the_labels_as_they_were(exercise):
    """The array given to the function is the caller's."""
    exercise.one_hot(LABELS, 3).leaves_arguments_alone()


def test_cross_entropy_of_a_good_prediction(exercise):
    """Probability 0.7 for the true class costs about 0.357."""
    answer = exercise.cross_entropy(TARGET, GOOD)
    answer.close_to(answer.number(), 0.3567, "minus the natural logarithm of 0.7")


def test_cross_entropy_of_a_bad_prediction(exercise):
    """Probability 0.1 for the true class costs about 2.303."""
    answer = exercise.cross_entropy(TARGET, BAD)
    answer.close_to(answer.number(), 2.3026, "minus the natural logarithm of 0.1")


@pytest.mark.parametrize("true_class", [0, 1, 2])
def test_cross_entropy_looks_at_the_true_class(exercise, true_class):
    """Probability 0.7 costs the same, whichever class is the true one."""
    answer = exercise.cross_entropy(np.roll(TARGET, true_class), np.roll(GOOD, true_class))
    answer.close_to(answer.number(), 0.3567, "minus the natural logarithm of 0.7")


def test_cross_entropy_of_a_batch_is_the_mean_of_its_samples(exercise):
    """A batch costs what its samples cost on average."""
    alone = [exercise.cross_entropy(TARGET, probs).number() for probs in (GOOD, BAD)]
    answer = exercise.cross_entropy(np.array([TARGET, TARGET]), np.array([GOOD, BAD]))
    answer.close_to(answer.number(), sum(alone) / 2, "the mean of the two samples alone")


def test_cross_entropy_does_not_grow_with_the_batch(exercise):
    """The same sample many times costs what it costs once."""
    answer = exercise.cross_entropy(np.array([TARGET] * 4), np.array([GOOD] * 4))
    answer.close_to(answer.number(), 0.3567, "as for one of the four equal samples")


def test_cross_entropy_of_a_perfect_prediction(exercise):
    """Probability 1 for the true class costs nothing, although the others are exactly 0."""
    answer = exercise.cross_entropy(TARGET, np.array([1.0, 0.0, 0.0]))
    answer.close_to(answer.number(), 0.0)


def test_cross_entropy_of_an_impossible_truth(exercise):
    """Probability 0 for the true class costs very much, but not infinitely much."""
    answer = exercise.cross_entropy(TARGET, np.array([0.0, 0.5, 0.5]))
    answer.should(answer.number() > 6.9, "a finite number above 6.9")


def test_cross_entropy_leaves_its_arguments_as_they_were(exercise):
    """The arrays given to the function are the caller's."""
    exercise.cross_entropy(TARGET, np.array([1.0, 0.0, 0.0])).leaves_arguments_alone()
