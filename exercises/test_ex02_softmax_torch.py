"""Public checks of ex02: softmax with PyTorch."""

import pytest
import torch

SCORES = torch.tensor([2.0, 1.0, 0.1])
BATCH = torch.tensor([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]])


def test_the_worked_example(exercise):
    """Scores 2.0, 1.0 and 0.1 give about 0.659, 0.242 and 0.099."""
    answer = exercise.softmax(SCORES)
    answer.close_to(answer.tensor((3,), "probabilities"), [0.659, 0.242, 0.099], within=1e-3)


def test_every_row_of_a_batch_adds_up_to_one(exercise):
    """Each sample has probabilities of its own, which add up to 1."""
    answer = exercise.softmax(BATCH)
    probs = answer.tensor((2, 3), "probabilities")
    answer.should((probs >= 0).all(), "no probability below 0")
    answer.close_to(probs.sum(axis=1), [1, 1], of="sums of the rows")


def test_a_sample_is_the_same_alone_and_in_a_batch(exercise):
    """The other samples of a batch make no difference."""
    answer = exercise.softmax(BATCH)
    probs = answer.tensor((2, 3), "probabilities")
    for i in range(2):
        alone = exercise.softmax(BATCH[i]).tensor((3,), "probabilities")
        answer.close_to(probs[i], alone, f"in row {i}, as for this row alone")


def test_adding_a_number_to_all_scores_changes_nothing(exercise):
    """Scores can be large: 1002, 1001 and 1000.1 give what 2, 1 and 0.1 give."""
    expected = exercise.softmax(SCORES.double()).tensor((3,), "probabilities")
    for shift in (10.0, 1000.0, -1000.0):
        answer = exercise.softmax(SCORES.double() + shift)
        answer.close_to(answer.tensor((3,)), expected, f"as without the {shift:g} added to all")


def test_a_sample_with_large_scores_beside_one_with_small_scores(exercise):
    """Adding a number to the scores of one sample changes nothing for any of them."""
    expected = exercise.softmax(BATCH.double()).tensor((2, 3), "probabilities")
    answer = exercise.softmax(BATCH.double() + torch.tensor([[1000.0], [0.0]]))
    answer.close_to(answer.tensor((2, 3)), expected, "as without the 1000 added to the first row")


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_the_dtype_is_kept(exercise, dtype):
    """float32 stays float32, float64 stays float64."""
    exercise.softmax(BATCH.to(dtype)).tensor((2, 3), "probabilities", dtype)


def test_gradients_flow_back(exercise):
    """A probability gains what the others lose, so its gradient adds up to 0 over the scores."""
    answer = exercise.softmax(SCORES.clone().requires_grad_())
    answer.tensor((3,), "probabilities")
    slopes = answer.gradient((0,))
    answer.should(
        slopes[0] > 0 and abs(slopes.sum()) < 1e-4,
        "a gradient of the first probability that is positive for its own score and adds up to 0 "
        f"over the three, but it is {slopes.round(4).tolist()}",
    )


def test_the_scores_stay_as_they_were(exercise):
    """The tensor given to the function is the caller's."""
    exercise.softmax(BATCH).leaves_arguments_alone()
