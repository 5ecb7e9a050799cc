"""Hidden checks of ex05: predictions and accuracy."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from logitlab.api import Curve, approx, evidence, mistake_model

POINTS = 10

BATCH = torch.tensor(
    [
        [0.5, -1.0, 2.0],
        [-0.5, -2.5, -1.5],
        [0.4, 0.3, 0.1],
        [1.5, 3.25, -4.0],
        [-3.0, 1.0, 0.75],
        [2.25, 0.125, -0.25],
        [0.2, 0.6, 0.9],
    ]
)
LABELS = torch.tensor([2, 1, 0, 1, 0, 0, 1])
SQUARE = torch.tensor(
    [
        [0.25, 4.5, -1.0, 0.5],
        [-1.5, 0.75, -0.25, 1.25],
        [2.0, -0.75, 1.75, -2.25],
        [-4.0, -2.0, -3.0, -1.0],
    ]
)
SQUARE_LABELS = torch.tensor([1, 3, 2, 3])
WIDE = torch.tensor([[0.5, 4.0, -1.0, 0.25, 2.5], [-0.75, -1.25, -5.0, -0.5, -0.625]])
WIDE_LABELS = torch.tensor([1, 0])
ONE_ROW = torch.tensor([[-1.25, -3.0, -0.75]])
ONE_LABEL = torch.tensor([2])
ONE_ROWS = (
    ONE_ROW,
    torch.tensor([[-1.0, 3.5, -0.5, 0.25]]),
    torch.tensor([[0.3, 0.4, 0.5, 0.45]]),
)
BATCHES = (BATCH, SQUARE, WIDE)
LABELLED = ((BATCH, LABELS), (SQUARE, SQUARE_LABELS), (WIDE, WIDE_LABELS), (ONE_ROW, ONE_LABEL))

PROBS = torch.tensor([[0.9], [0.3], [0.625], [1.0], [0.05], [0.0], [1e-9], [0.51]])
TWO = torch.tensor([[0.49], [0.75]])
ONES = tuple(torch.tensor([[p]]) for p in (0.8, 0.2, 1.0, 0.0, 1e-9))
WITH_HALF = torch.tensor([[0.75], [0.5], [0.25]])

THREE = torch.tensor([[0.1, 0.2, 3.9], [1.2, 0.1, 0.3], [0.3, 2.2, 0.2]])
MORE = "-1 .5 .75 -2   1.5 2.5 .5 .25   -.5 -1.5 -3 -2.5   .2 .1 1 3"
MORE = torch.tensor([float(score) for score in MORE.split()]).reshape(4, 4)
PUBLIC = {
    "predict_classes": [(THREE,), (THREE[:1],), (MORE,)],
    "accuracy": [
        (THREE, torch.tensor([2, 0, 0])),
        (THREE, torch.tensor([2, 0, 1])),
        (MORE, torch.tensor([1, 1, 2, 2])),
    ],
    "predict_binary": [(torch.tensor([[0.9], [0.2], [0.6]]),), (torch.tensor([0.3]),)],
}


def decision(student, p):
    """The class predicted for a probability."""
    return student.predict_binary(torch.tensor([[p]]))


DRAWN = {"predict_binary": [Curve("probability", "prediction", (0.01, 0.99), decision)]}


@mistake_model("predict_classes", dtype=True)
def predict_classes(logits, made):
    """The class with the highest score, for each row."""
    logits = untouched(logits, made)
    if form := made("thresholds-scores", "softmax, best", "sigmoid", "sigmoid, best", "softmax"):
        above = (logits.sigmoid() if "sigmoid" in form else logits.softmax(dim=1)) > 0.5
        if "best" not in form:
            return typed(above.long(), made) if "sigmoid" in form else above.long()
        return finished(above.long().argmax(dim=1), made)
    if made("rounds-probabilities"):
        return logits.softmax(dim=1).round()
    scores = logits
    if made("largest-magnitude"):
        scores = scores.abs()
    if made("softmax-over-samples"):
        scores = scores.softmax(dim=0)
    least = made("argmin")
    if made("max-without-dim"):
        best = scores.min() if least else scores.max()
        return container(best.long() if made("casts-scores") else best, made)
    if made("argmax-over-everything"):
        return finished(scores.argmin() if least else scores.argmax(), made)
    dim = 0 if made("argmax-over-samples") else 1
    keepdim = bool(made("keeps-dimension"))
    values, indices = torch.min(scores, dim, keepdim) if least else torch.max(scores, dim, keepdim)
    if made("returns-max-pair"):
        return values, indices
    if made("one-hot-result"):
        return typed(F.one_hot(indices, logits.shape[1]), made)
    if made("values-not-indices"):
        return container(values.squeeze() if made("squeezes-batch") else values, made)
    if made("casts-scores"):
        return container(values.long(), made)
    return finished(indices, made)


def finished(classes, made):
    """The class numbers as they are returned."""
    if made("one-based-labels"):
        classes = classes + 1
    if made("squeezes-batch"):
        classes = classes.squeeze()
    return container(typed(classes, made), made)


def typed(numbers, made):
    """Whole numbers in the dtype in which they are returned."""
    return numbers.float() if made("float-result") else numbers


def container(result, made):
    """A tensor, or what is made of it in the end."""
    if made("missing-return"):
        return None
    if form := made("returns-list-or-number", "number", "list", "array"):
        return {"number": result.item, "list": result.tolist, "array": result.numpy}[form]()
    return result


def untouched(values, made):
    """The argument, or a copy of it if it is changed in place."""
    if made("mutates-input"):
        original, values = values, values.clone()
        original -= 1
    return values


@mistake_model("accuracy", tolerance=1e-6)
def accuracy(logits, labels, made):
    """The share of samples whose highest score is that of the true class."""
    logits = untouched(logits, made)
    if made("compares-scores"):
        hits = logits.max(dim=1).values == labels
    elif made("argmax-over-everything"):
        hits = logits.argmax() == labels
    elif way := made("argmax-over-samples", "labels cut", "labels whole", "in pairs"):
        classes = logits.argmax(dim=0)
        fewer = min(len(classes), len(labels))
        if way == "in pairs":
            hits = torch.zeros(len(labels), dtype=torch.bool)
            hits[:fewer] = classes[:fewer] == labels[:fewer]
        else:
            hits = classes == (labels[: len(classes)] if way == "labels cut" else labels)
    elif way := made("broadcasts-comparison", "mean of the table", "over samples"):
        hits = logits.argmax(dim=1, keepdim=True) == labels
        if way == "over samples":
            hits = hits.sum(dim=1)
    else:
        hits = logits.argmax(dim=1) == labels
    return share(hits, logits.shape[1], made)


def share(hits, classes, made):
    """The number that is made of the hits."""
    if made("mean-of-bool"):
        return (hits > 0).mean()
    if made("count-not-fraction"):
        result = hits.sum()
    elif made("divides-by-num-classes"):
        result = hits.sum() / classes
    else:
        result = hits.double().mean()
        if made("percent"):
            result = 100 * result
    if digits := made("rounded", "2", "4", "3", "1"):
        result = result.double().round(decimals=int(digits))
    if made("missing-return"):
        return None
    return result if made("returns-tensor") else result.item()


@mistake_model("predict_binary", dtype=True)
def predict_binary(probs, made):
    """1 for probabilities above one half, else 0."""
    probs = untouched(probs, made)
    if way := made("argmax-on-one-column", "dim 1", "the last dim", "as columns"):
        columns = probs.reshape(-1, 1) if way == "as columns" else probs
        return typed(columns.argmax(dim=-1 if way == "the last dim" else 1), made)
    if way := made("softmax-on-one-output", "as columns", "dim 1", "the last dim"):
        wide = probs.reshape(-1, 1) if way == "as columns" else probs
        return decided(wide.softmax(dim=-1 if way == "the last dim" else 1) > 0.5, made)
    if made("expects-column") and probs.dim() == 1:
        raise IndexError("Dimension out of range")
    if made("int-cast"):
        return shaped(typed(probs.long(), made), made)
    if made("returns-probabilities"):
        return shaped(probs, made)
    if form := made("inverted", "below", "up to"):
        return decided(probs < 0.5 if form == "below" else probs <= 0.5, made)
    if made("sigmoid-again"):
        probs = probs.sigmoid()
    elif made("threshold-at-zero"):
        return decided(probs > 0, made)
    elif made("threshold-includes-half"):
        return decided(probs >= 0.5, made)
    return decided(probs > 0.5, made)


def decided(yes, made):
    """Truth values as 0 and 1."""
    return shaped(yes if made("bool-result") else typed(yes.long(), made), made)


def shaped(decisions, made):
    """The decisions in the shape in which they are returned."""
    if made("squeezes-batch"):
        return container(decisions.squeeze(), made)
    return container(decisions if made("keeps-dimension") else decisions.reshape(-1), made)


@evidence("predict_classes")
def kind_of_classes(student):
    """Whether the class numbers are a tensor."""
    return kind(student.predict_classes(BATCH))


@evidence("accuracy")
def kind_of_accuracy(student):
    """Whether the accuracy is a tensor."""
    return kind(student.accuracy(BATCH, LABELS)) == "tensor"


@evidence("predict_binary")
def kind_of_decisions(student):
    """Whether the decisions are a tensor."""
    return kind(student.predict_binary(PROBS))


def kind(value):
    """What holds the numbers."""
    kinds = {torch.Tensor: "tensor", np.ndarray: "array", int: "number", float: "number"}
    return kinds.get(type(value), type(value).__name__)


def compare(value, expected):
    """Demand a tensor with exactly these numbers, in whatever dtype."""
    assert isinstance(value, torch.Tensor), "the result is not a tensor"
    assert value == approx(expected, rel=0, abs=0)


def compare_integers(value, expected):
    """Demand a tensor of exactly these integers; any width will do."""
    compare(value, expected)
    assert not value.is_floating_point(), "the result holds floating point numbers"
    assert value.dtype != torch.bool, "the result holds truth values, not 0 and 1"


@pytest.mark.points(2)
def test_class_of_each_row(student):
    """Classes: one for each sample, the one with the highest score"""
    for logits in BATCHES:
        compare(student.predict_classes(logits), predict_classes(logits))


@pytest.mark.points(1)
def test_class_of_a_batch_of_one(student):
    """Classes: a batch of one sample has one prediction; the scores stay as they are"""
    for logits in ONE_ROWS:
        call = student.predict_classes.outcome(logits)
        compare(call.value, predict_classes(logits))
        assert not call.changed, "the function changes its argument"


@pytest.mark.points(1)
def test_classes_are_integers(student):
    """Classes: whole numbers in an integer dtype"""
    compare_integers(student.predict_classes(SQUARE), predict_classes(SQUARE))


@pytest.mark.points(2)
def test_accuracy(student):
    """Accuracy: the share of right predictions"""
    for given in LABELLED:
        call = student.accuracy.outcome(*given)
        assert call.value == approx(accuracy(*given))
        assert not call.changed, "the function changes its arguments"


@pytest.mark.points(1)
def test_accuracy_is_a_number(student):
    """Accuracy: a Python float"""
    value = student.accuracy(BATCH, LABELS)
    assert value == approx(accuracy(BATCH, LABELS))
    assert not isinstance(value, torch.Tensor), "the result is a tensor, not a Python float"


@pytest.mark.points(2)
def test_decisions(student):
    """Decisions: 1 above one half, from a column of probabilities and from a vector"""
    for column in (PROBS, TWO, *ONES):
        for probs in (column, column[:, 0]):
            call = student.predict_binary.outcome(probs)
            compare(call.value, predict_binary(probs))
            assert not call.changed, "the function changes its argument"


@pytest.mark.points(1)
def test_decisions_are_integers(student):
    """Decisions: whole numbers in an integer dtype; exactly one half is not above it"""
    compare_integers(student.predict_binary(WITH_HALF), predict_binary(WITH_HALF))
