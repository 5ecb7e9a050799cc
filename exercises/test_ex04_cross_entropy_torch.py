"""Public checks of ex04: cross-entropy with PyTorch, from raw scores."""

import pytest
import torch
from torch.overrides import TorchFunctionMode

GOOD = torch.tensor([[2.0, 1.0, 0.1]])
BAD = torch.tensor([[0.5, 2.0, 0.3]])
BATCH = torch.tensor([[0.1, 0.2, 3.9], [1.2, 0.1, 0.3], [0.3, 2.2, 0.2]])
LABELS = torch.tensor([2, 0, 1])
ROWS = torch.tensor([[0, 0, 1], [1, 0, 0], [0, 1, 0]])
BOTH = pytest.mark.parametrize(
    ("function", "first", "batch"),
    [
        pytest.param("cross_entropy", LABELS[1:2], LABELS, id="cross_entropy"),
        pytest.param("cross_entropy_one_hot", ROWS[1:2], ROWS, id="cross_entropy_one_hot"),
    ],
)


@BOTH
def test_scores_that_favour_the_true_class(exercise, function, first, batch):
    """Scores 2.0, 1.0 and 0.1 cost about 0.417 if class 0 is the true one."""
    answer = getattr(exercise, function)(GOOD, first)
    answer.close_to(answer.tensor(()), 0.4170)


@BOTH
def test_scores_that_favour_another_class(exercise, function, first, batch):
    """Scores 0.5, 2.0 and 0.3 cost about 1.841 if class 0 is the true one."""
    answer = getattr(exercise, function)(BAD, first)
    answer.close_to(answer.tensor(()), 1.8406)


@BOTH
def test_the_batch_of_three(exercise, function, first, batch):
    """The batch of three costs about 0.283, the mean of its samples."""
    answer = getattr(exercise, function)(BATCH, batch)
    answer.close_to(answer.tensor(()), 0.2834)


@BOTH
def test_a_batch_that_is_not_square(exercise, function, first, batch):
    """Two samples of three classes cost the mean of what they cost alone."""
    alone = [getattr(exercise, function)(BATCH[i : i + 1], batch[i : i + 1]) for i in range(2)]
    expected = sum(answer.tensor(()) for answer in alone) / 2
    answer = getattr(exercise, function)(BATCH[:2], batch[:2])
    answer.close_to(answer.tensor(()), expected, "the mean of the two samples alone")


@BOTH
def test_adding_a_number_to_all_scores_changes_nothing(exercise, function, first, batch):
    """Only the differences between scores matter, however large the scores are."""
    for shift in (10.0, 1000.0, -1000.0):
        answer = getattr(exercise, function)(BATCH.double() + shift, batch)
        answer.close_to(answer.tensor(()), 0.2834, f"as without the {shift:g} added to all")


@BOTH
def test_a_certain_prediction(exercise, function, first, batch):
    """The loss has no floor: a clear lead of the true class costs next to nothing."""
    answer = getattr(exercise, function)(50 * GOOD, first)
    answer.close_to(answer.tensor(()), 0.0, "for scores 100, 50 and 5 and true class 0")


@BOTH
def test_a_certain_and_wrong_prediction(exercise, function, first, batch):
    """The loss has no ceiling either: it costs as much as the wrong class leads by."""
    answer = getattr(exercise, function)(1000 * BAD.double(), first)
    answer.close_to(answer.tensor(()), 1500.0, "as far as class 0 is behind")


class LossTargets(TorchFunctionMode):
    """Keeps the targets that reach PyTorch's cross-entropy while it is in use."""

    def __torch_function__(self, function, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        if function is torch.nn.functional.cross_entropy:
            self.seen = [*getattr(self, "seen", []), kwargs.get("target", (*args, None, None)[1])]
        return function(*args, **kwargs)


def is_one_hot(target):
    """Tell whether a target is something else than integer class indices."""
    return torch.is_tensor(target) and (target.ndim > 1 or target.is_floating_point())


@BOTH
def test_the_loss_of_pytorch_gets_class_indices(exercise, function, first, batch):
    """PyTorch reads one-hot rows of floats as something else: a probability for each class."""
    with LossTargets() as targets:
        answer = getattr(exercise, function)(BATCH, batch)
    answer.should(
        all(not is_one_hot(target) for target in getattr(targets, "seen", [])),
        "class indices such as [2, 0, 1] for PyTorch's cross-entropy, but it was given rows",
    )


@BOTH
def test_gradients_flow_back(exercise, function, first, batch):
    """Raising the score of the true class lowers the loss, raising another one raises it."""
    answer = getattr(exercise, function)(BATCH.clone().requires_grad_(), batch)
    answer.tensor(())
    slopes = answer.gradient()
    answer.should(
        (slopes[range(3), LABELS.tolist()] < 0).all() and ((slopes < 0).sum(axis=1) == 1).all(),
        "a gradient that is negative for the true classes and for no others, but it is\n"
        f"             {slopes.round(4).tolist()}",
    )
    answer.close_to(slopes.sum(axis=1), [0, 0, 0], of="sums of the rows of the gradient")


@BOTH
def test_the_arguments_stay_as_they_were(exercise, function, first, batch):
    """The tensors given to the function are the caller's."""
    getattr(exercise, function)(BATCH, batch).leaves_arguments_alone()
