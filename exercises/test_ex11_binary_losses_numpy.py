"""Public checks of ex11: sigmoid and binary cross-entropy."""

import math

import numpy as np

SCORES = np.array([0.0, 2.0, -2.0])
TARGETS = np.array([1.0, 0.0])
PROBS = np.array([0.9, 0.2])


def test_sigmoid_of_the_worked_example(exercise):
    """Scores 0, 2 and -2 give about 0.5, 0.881 and 0.119."""
    answer = exercise.sigmoid(SCORES)
    answer.close_to(answer.array((3,), "probabilities"), [0.5, 0.8808, 0.1192])


def test_sigmoid_is_symmetric(exercise):
    """The probabilities of a score and of its negative add up to 1."""
    there = exercise.sigmoid(SCORES).array((3,), "probabilities")
    answer = exercise.sigmoid(-SCORES)
    back = answer.array((3,), "probabilities")
    answer.close_to(there + back, [1, 1, 1], of="sums with the results for the negated scores")


def test_sigmoid_of_one_sample(exercise):
    """Each score is turned into a probability by itself."""
    answer = exercise.sigmoid(SCORES[1:2])
    answer.close_to(answer.array((1,), "probabilities"), [0.8808])


def test_sigmoid_of_large_scores(exercise):
    """Very large and very small scores give 1 and 0."""
    answer = exercise.sigmoid(np.array([1000.0, -1000.0]))
    answer.close_to(answer.array((2,), "probabilities"), [1.0, 0.0])


def test_sigmoid_leaves_the_scores_as_they_were(exercise):
    """The array given to the function is the caller's."""
    exercise.sigmoid(SCORES).leaves_arguments_alone()


def test_binary_cross_entropy_of_the_worked_example(exercise):
    """Probabilities 0.9 and 0.2 with targets 1 and 0 cost about 0.164."""
    answer = exercise.binary_cross_entropy(TARGETS, PROBS)
    answer.close_to(answer.number(), 0.1643, "the mean of -log(0.9) and -log(0.8)")


def test_binary_cross_entropy_of_single_samples(exercise):
    """Each sample costs minus the log of the probability given to the truth."""
    for target, truth in ((1.0, 0.9), (0.0, 0.1)):
        answer = exercise.binary_cross_entropy(np.array([target]), np.array([0.9]))
        answer.close_to(answer.number(), -math.log(truth), f"minus the logarithm of {truth}")


def test_binary_cross_entropy_of_certain_and_right(exercise):
    """Exactly 1 for yes and exactly 0 for no costs nothing."""
    answer = exercise.binary_cross_entropy(TARGETS, np.array([1.0, 0.0]))
    answer.close_to(answer.number(), 0.0)


def test_binary_cross_entropy_of_certain_and_wrong(exercise):
    """Exactly 0 for yes, or exactly 1 for no, costs very much, but not infinitely much."""
    for target, prob in ((1.0, 0.0), (0.0, 1.0)):
        answer = exercise.binary_cross_entropy(np.array([target]), np.array([prob]))
        answer.should(answer.number() > 6.9, "a finite number above 6.9")


def test_binary_cross_entropy_leaves_its_arguments_as_they_were(exercise):
    """The arrays given to the function are the caller's."""
    exercise.binary_cross_entropy(TARGETS, np.array([1.0, 0.0])).leaves_arguments_alone()


def test_bce_with_logits_of_an_undecided_sample(exercise):
    """Score 0 means probability one half and costs log(2), whatever the target."""
    for target in (0.0, 1.0):
        answer = exercise.bce_with_logits(np.array([0.0]), np.array([target]))
        answer.close_to(answer.number(), math.log(2), "the logarithm of 2")


def test_bce_with_logits_of_a_batch(exercise):
    """Scores 0 and 2, both with target 1, cost about 0.41: the mean of the two."""
    answer = exercise.bce_with_logits(SCORES[:2], np.array([1.0, 1.0]))
    answer.close_to(answer.number(), 0.4100)


def test_bce_with_logits_of_yes_and_no(exercise):
    """Score z costs for yes what score -z costs for no."""
    for score in SCORES:
        yes = exercise.bce_with_logits(np.array([score]), np.array([1.0])).number()
        answer = exercise.bce_with_logits(np.array([-score]), np.array([0.0]))
        answer.close_to(answer.number(), yes, "as for the negated score and target 1")


def test_bce_with_logits_of_large_scores(exercise):
    """Certain and wrong costs as much as the score; certain and right costs nothing."""
    for score, target, expected in ((1000.0, 0.0, 1000.0), (-1000.0, 0.0, 0.0)):
        answer = exercise.bce_with_logits(np.array([score]), np.array([target]))
        answer.close_to(answer.number(), expected)


def test_bce_with_logits_leaves_its_arguments_as_they_were(exercise):
    """The arrays given to the function are the caller's."""
    exercise.bce_with_logits(SCORES[:2], TARGETS).leaves_arguments_alone()
