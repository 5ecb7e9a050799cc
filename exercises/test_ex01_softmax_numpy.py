"""Public checks of ex01: softmax with NumPy."""

import numpy as np

SCORES = np.array([2.0, 1.0, 0.1])
BATCH = np.array([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]])


def test_the_worked_example(exercise):
    """Scores 2.0, 1.0 and 0.1 give about 0.659, 0.242 and 0.099."""
    answer = exercise.softmax(SCORES)
    answer.close_to(answer.array((3,), "probabilities"), [0.659, 0.242, 0.099], within=1e-3)


def test_every_row_of_a_batch_adds_up_to_one(exercise):
    """Each sample has probabilities of its own, which add up to 1."""
    answer = exercise.softmax(BATCH)
    probs = answer.array((2, 3), "probabilities")
    answer.should((probs >= 0).all(), "no probability below 0")
    answer.close_to(probs.sum(axis=1), [1, 1], of="sums of the rows")


def test_a_sample_is_the_same_alone_and_in_a_batch(exercise):
    """The other samples of a batch make no difference."""
    answer = exercise.softmax(BATCH)
    probs = answer.array((2, 3), "probabilities")
    for i in range(2):
        alone = exercise.softmax(BATCH[i]).array((3,), "probabilities")
        answer.close_to(probs[i], alone, f"in row {i}, as for this row alone")


def test_a_batch_of_one(exercise):
    """A batch with a single sample stays a batch."""
    answer = exercise.softmax(BATCH[:1])
    answer.close_to(answer.array((1, 3)).sum(axis=1), [1], of="sums of the rows")


def test_adding_a_number_to_all_scores_changes_nothing(exercise):
    """Scores can be large: 1002, 1001 and 1000.1 give what 2, 1 and 0.1 give."""
    expected = exercise.softmax(SCORES).array((3,), "probabilities")
    for shift in (10.0, 1000.0, -1000.0):
        answer = exercise.softmax(SCORES + shift)
        answer.close_to(answer.array((3,)), expected, f"as without the {shift:g} added to all")


def test_a_sample_with_large_scores_beside_one_with_small_scores(exercise):
    """Adding a number to the scores of one sample changes nothing for any of them."""
    expected = exercise.softmax(BATCH).array((2, 3), "probabilities")
    answer = exercise.softmax(BATCH + np.array([[1000.0], [0.0]]))
    answer.close_to(answer.array((2, 3)), expected, "as without the 1000 added to the first row")


def test_integer_scores(exercise):
    """Scores may be integers; probabilities are not."""
    expected = exercise.softmax(np.array([2.0, 1.0, 0.0])).array((3,), "probabilities")
    answer = exercise.softmax(np.array([2, 1, 0]))
    answer.close_to(answer.array((3,), "probabilities"), expected, "as for 2.0, 1.0, 0.0")


def test_the_scores_stay_as_they_were(exercise):
    """The array given to the function is the caller's."""
    exercise.softmax(BATCH).leaves_arguments_alone()
