"""Public checks of ex09: log-sum-exp, log-softmax and the loss made from it."""

import math

import numpy as np

SCORES = np.array([2.0, 1.0, 0.1])
BATCH = np.array([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]])
LOG_PROBS = np.log([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])


def test_log_sum_exp_of_one_sample(exercise):
    """Scores 2.0, 1.0 and 0.1 give about 2.417."""
    answer = exercise.log_sum_exp(SCORES)
    answer.close_to(answer.number(), 2.4170)


def test_log_sum_exp_of_a_batch(exercise):
    """A batch gives one number for each sample, the same as alone."""
    alone = [exercise.log_sum_exp(row).number() for row in BATCH]
    answer = exercise.log_sum_exp(BATCH)
    answer.close_to(answer.array((2,)), alone, "as for the two samples alone")


def test_log_sum_exp_of_equal_scores(exercise):
    """C scores of 0 give log(C)."""
    answer = exercise.log_sum_exp(np.zeros(3))
    answer.close_to(answer.number(), math.log(3), "the logarithm of 3")


def test_log_sum_exp_moves_with_the_scores(exercise):
    """Adding a number to all scores adds it to the result, however large it is."""
    for shift in (10.0, 1000.0, -1000.0):
        answer = exercise.log_sum_exp(SCORES + shift)
        expected = exercise.log_sum_exp(SCORES).number() + shift
        answer.close_to(answer.number(), expected, f"{shift:g} more than without", within=1e-6)


def test_log_sum_exp_leaves_the_scores_as_they_were(exercise):
    """The array given to the function is the caller's."""
    exercise.log_sum_exp(BATCH).leaves_arguments_alone()


def test_log_softmax_of_one_sample(exercise):
    """Scores 2.0, 1.0 and 0.1 give about -0.417, -1.417 and -2.317."""
    answer = exercise.log_softmax(SCORES)
    values = answer.array((3,), "log-probabilities")
    answer.close_to(values, [-0.417, -1.417, -2.317], within=1e-3)


def test_log_softmax_of_a_batch(exercise):
    """The exponentials of each row are probabilities and add up to 1."""
    answer = exercise.log_softmax(BATCH)
    values = answer.array((2, 3), "log-probabilities")
    answer.should((values <= 1e-6).all(), "no log-probability above 0")
    answer.close_to(np.exp(values).sum(axis=1), [1, 1], of="sums of the exponentials")


def test_log_softmax_is_the_same_alone_and_in_a_batch(exercise):
    """The other samples of a batch make no difference."""
    answer = exercise.log_softmax(BATCH)
    values = answer.array((2, 3), "log-probabilities")
    for i in range(2):
        alone = exercise.log_softmax(BATCH[i]).array((3,), "log-probabilities")
        answer.close_to(values[i], alone, f"in row {i}, as for this row alone")


def test_log_softmax_of_large_scores(exercise):
    """Adding a number to all scores changes nothing, however large it is."""
    expected = exercise.log_softmax(SCORES).array((3,), "log-probabilities")
    for shift in (10.0, 1000.0, -1000.0):
        answer = exercise.log_softmax(SCORES + shift)
        values = answer.array((3,), "log-probabilities")
        answer.close_to(values, expected, f"as without the {shift:g} added to all")


def test_log_softmax_of_a_hopeless_class(exercise):
    """A class that is 1000 behind has log-probability -1000, though its probability rounds to 0."""
    answer = exercise.log_softmax(np.array([1000.0, 0.0]))
    answer.close_to(answer.array((2,), "log-probabilities"), [0.0, -1000.0])


def test_log_softmax_leaves_the_scores_as_they_were(exercise):
    """The array given to the function is the caller's."""
    exercise.log_softmax(BATCH).leaves_arguments_alone()


def test_nll_loss_of_one_sample(exercise):
    """Probability 0.7 for the true class costs about 0.357."""
    answer = exercise.nll_loss(LOG_PROBS[:1], np.array([0]))
    answer.close_to(answer.number(), 0.3567, "minus the log-probability of class 0")


def test_nll_loss_of_a_batch(exercise):
    """Probabilities 0.7 and 0.6 for the true classes 0 and 2 cost their mean."""
    answer = exercise.nll_loss(LOG_PROBS, np.array([0, 2]))
    answer.close_to(answer.number(), -(math.log(0.7) + math.log(0.6)) / 2)


def test_nll_loss_of_a_sample_that_occurs_twice(exercise):
    """The same sample twice costs what it costs once."""
    answer = exercise.nll_loss(np.concatenate([LOG_PROBS[:1]] * 2), np.array([0, 0]))
    answer.close_to(answer.number(), 0.3567, "as for one of the two equal samples")


def test_nll_loss_leaves_its_arguments_as_they_were(exercise):
    """The arrays given to the function are the caller's."""
    exercise.nll_loss(LOG_PROBS, np.array([0, 2])).leaves_arguments_alone()
