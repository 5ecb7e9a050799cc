"""Public checks of ex05: predictions and accuracy."""

import pytest
import torch

BATCH = torch.tensor([[0.1, 0.2, 3.9], [1.2, 0.1, 0.3], [0.3, 2.2, 0.2]])
LABELS = torch.tensor([2, 0, 1])


def test_predict_classes_of_the_batch_of_three(exercise):
    """The highest scores are those of classes 2, 0 and 1."""
    answer = exercise.predict_classes(BATCH)
    answer.close_to(answer.tensor((3,), "class indices", torch.int64), LABELS)


def test_predict_classes_of_a_batch_that_is_not_square(exercise):
    """There is one prediction for each sample, not for each class."""
    answer = exercise.predict_classes(BATCH[:2])
    answer.close_to(answer.tensor((2,), "class indices", torch.int64), [2, 0])


def test_predict_classes_of_a_batch_of_one(exercise):
    """A batch with a single sample has a single prediction, of shape (1,)."""
    answer = exercise.predict_classes(BATCH[:1])
    answer.close_to(answer.tensor((1,), "class indices", torch.int64), [2])


def test_predict_classes_looks_at_differences_only(exercise):
    """The same number subtracted from all scores changes no prediction."""
    answer = exercise.predict_classes(BATCH - 10)
    answer.close_to(answer.tensor((3,), "class indices", torch.int64), LABELS)


def test_predict_classes_leaves_the_scores_as_they_were(exercise):
    """The tensor given to the function is the caller's."""
    exercise.predict_classes(BATCH).leaves_arguments_alone()


@pytest.mark.parametrize(
    ("labels", "expected"), [([2, 0, 1], 1.0), ([2, 0, 0], 2 / 3), ([0, 1, 2], 0.0)]
)
def test_accuracy_is_the_share_of_right_predictions(exercise, labels, expected):
    """All right is 1.0, two of three are 0.667, none right is 0.0."""
    answer = exercise.accuracy(BATCH, torch.tensor(labels))
    answer.close_to(answer.number(), expected)


def test_accuracy_of_a_batch_that_is_not_square(exercise):
    """One of two samples right is one half, however many classes there are."""
    answer = exercise.accuracy(BATCH[:2], torch.tensor([2, 1]))
    answer.close_to(answer.number(), 0.5)


def test_accuracy_is_a_python_float(exercise):
    """The accuracy can be printed and stored like any number."""
    answer = exercise.accuracy(BATCH, LABELS)
    answer.should(isinstance(answer.value, float), "a Python float")


def test_accuracy_leaves_its_arguments_as_they_were(exercise):
    """The tensors given to the function are the caller's."""
    exercise.accuracy(BATCH, LABELS).leaves_arguments_alone()


@pytest.mark.parametrize("shape", [(3, 1), (3,)])
def test_predict_binary_is_one_above_one_half(exercise, shape):
    """Probabilities 0.9, 0.2 and 0.6 give 1, 0 and 1, as a column and as a vector."""
    answer = exercise.predict_binary(torch.tensor([0.9, 0.2, 0.6]).reshape(shape))
    answer.close_to(answer.tensor((3,), "zeros and ones", torch.int64), [1, 0, 1])


@pytest.mark.parametrize("shape", [(1, 1), (1,)])
def test_predict_binary_of_a_batch_of_one(exercise, shape):
    """A batch with a single sample has a single prediction, of shape (1,)."""
    answer = exercise.predict_binary(torch.tensor([0.3]).reshape(shape))
    answer.close_to(answer.tensor((1,), "zeros and ones", torch.int64), [0])


def test_predict_binary_leaves_the_probabilities_as_they_were(exercise):
    """The tensor given to the function is the caller's."""
    exercise.predict_binary(torch.tensor([[0.9], [0.2]])).leaves_arguments_alone()
