"""What is seen of the losses that student code calls, judged by the values that they are given."""

import contextlib

import pytest
import torch
import torch.nn.functional as F
from torch import nn

from logitlab.api import mistake_model
from logitlab.child.executor import Executor
from logitlab.child.observe import Watch, kind

SCORES = torch.tensor([[0.5, -1.0, 2.5], [3.0, 0.25, -2.0], [1.5, 1.0, 0.75], [-1.0, -2.5, 0.5]])
LABELS = torch.tensor([2, 0, 1, 2])
ROWS = F.one_hot(LABELS, 3)


@pytest.mark.parametrize(
    ("tensor", "expected"),
    [
        (SCORES, "scores"),
        (SCORES.softmax(1), "probabilities"),
        (SCORES.log_softmax(1), "log-probabilities"),
        (SCORES.sigmoid(), "numbers in [0, 1]"),
        (SCORES.argmax(1).float(), "whole numbers"),
        (SCORES[0].exp() / SCORES[0].exp().sum(), "probabilities"),
        (LABELS, "not a floating point tensor"),
        (torch.tensor(2.5), "a single number"),
    ],
)
def test_what_rows_are_is_told_by_their_values(tensor, expected):
    """However they were computed: softmax by hand is softmax."""
    assert kind(tensor) == expected


def rows_one_by_one(scores, labels):
    """Call the loss once for each sample, without a batch dimension."""
    return torch.stack([F.cross_entropy(*pair) for pair in zip(scores, labels, strict=True)])


@pytest.mark.parametrize(
    "call",
    [
        lambda: nn.CrossEntropyLoss()(SCORES, LABELS),
        lambda: F.cross_entropy(input=SCORES, target=LABELS.to(torch.uint8)),
        lambda: rows_one_by_one(SCORES, LABELS),
        lambda: F.cross_entropy(SCORES[0], LABELS[:1]),
        lambda: F.cross_entropy(SCORES.T[None], LABELS[None]),
        lambda: torch.vmap(F.cross_entropy)(SCORES, LABELS),
        lambda: torch.func.grad(F.cross_entropy)(SCORES, LABELS),
    ],
    ids="module,names,rows,one-label,image,vmap,grad".split(","),
)
def test_class_indices_are_known_in_every_form_of_calling(call):
    """A right call is never taken for one with one-hot rows, and watching breaks none."""
    with Watch() as watch:
        call()
    losses = [event for event in watch.events if "loss" in event]
    seen = {(event["loss"], event["input"], event["target"]) for event in losses}
    assert seen == {("cross_entropy", "scores", "indices")}


@pytest.mark.parametrize(
    ("call", "target"),
    [
        (lambda: F.cross_entropy(SCORES, ROWS.float()), "rows"),
        (lambda: F.cross_entropy(SCORES, ROWS), "rows"),
        (lambda: rows_one_by_one(SCORES, ROWS.float()), "floating point numbers"),
        (lambda: rows_one_by_one(SCORES, ROWS), "a vector of integers"),
        (lambda: F.cross_entropy(SCORES, LABELS[:, None]), "a column of integers"),
        (lambda: F.cross_entropy(SCORES, ROWS[:, :2]), "a table of integers"),
        (lambda: F.cross_entropy(SCORES, LABELS.float()), "floating point numbers"),
        (lambda: F.cross_entropy(LABELS, SCORES), "a table of numbers"),
        (lambda: F.cross_entropy(SCORES, [2, 0, 1, 2]), "not a tensor"),
    ],
    ids="floats,integers,float-row,integer-row,column,table,float-labels,swapped,list".split(","),
)
def test_other_targets_are_told_apart(call, target):
    """Where the loss refuses its target, what it was given is seen all the same."""
    with Watch() as watch, contextlib.suppress(RuntimeError, TypeError, ValueError):
        call()
    assert watch.events[0]["target"] == target


def torchs_own(scores):
    """Ask for something that torch has not implemented, in a line of one's own."""
    return torch.softmax(scores, dim=0)


def stub(scores):
    """Raise as the stubs do."""
    raise NotImplementedError("softmax")


@pytest.mark.parametrize(("function", "own"), [(torchs_own, False), (stub, True)])
def test_only_a_raise_of_ones_own_makes_a_stub(function, own):
    """torch raises NotImplementedError too, from compiled code called in the student's own line."""
    executor = Executor(lambda filename: "" if filename == __file__ else None)
    error = executor.observe(function, (torch.tensor([1, 2]),), {})["error"]
    assert error["type"] == "NotImplementedError"
    assert error["own"] is own


def test_a_model_gives_the_gradient_that_a_call_reports():
    """The same weighted sum is differentiated on both sides, and no argument is touched."""

    @mistake_model("softmax")
    def softmax(logits, made):
        return logits.softmax(dim=-1)

    report = Executor(lambda filename: None).observe(
        lambda logits: logits.softmax(dim=-1), (SCORES.clone(),), {"gradient": [0]}
    )
    right = softmax.gradient(SCORES)
    assert torch.allclose(report["gradient"][0], right)
    assert right.abs().max() > 0.01
    assert not SCORES.requires_grad
