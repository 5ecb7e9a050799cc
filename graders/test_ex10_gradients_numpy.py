"""Hidden checks of ex10: the gradients of both losses, by hand, in numpy."""

import math

import numpy as np
import pytest

from logitlab.api import Curve, approx, mistake_model

POINTS = 5
EQUIVALENT = {
    "`np.logaddexp(0.0, -logits)` -> `np.logaddexp(-logits, 0.0)`": "logaddexp is symmetric",
}

# -- softmax_cross_entropy_grad -----------------------------------------------------------------
BATCH = np.array([[0.5, -1.0, 2.0], [1.25, 2.5, -0.5], [-2.0, 0.25, 0.75], [-1.0, -1.5, -2.0]])
LABELS = np.array([2, 0, 0, 1])
SQUARE = np.array([[1.5, -1.0, 0.5], [0.25, 1.0, -1.75], [-0.5, -0.75, 2.0]])
SQUARE_LABELS = np.array([1, 0, 1], dtype=np.int32)  # not 2
NEGATIVE = np.array([[-3.0, -1.0, -2.5], [-0.5, -2.25, -1.5]])
NEGATIVE_LABELS = np.array([2, 1])
ONE_ROW = np.array([[0.75, -1.25, 0.5, -0.25]])
ONE_LABEL = np.array([3])
WIDE = np.array([[1.0, 2.5, -0.5, 0.25], [-0.75, 1.5, 2.0, 0.5]], dtype=np.float32)
WIDE_LABELS = np.array([1, 0], dtype=np.uint8)
ORDINARY = (
    (BATCH, LABELS),
    (SQUARE, SQUARE_LABELS),
    (NEGATIVE, NEGATIVE_LABELS),
    (ONE_ROW, ONE_LABEL),
    (WIDE, WIDE_LABELS),
)

LARGE = np.array([[1000.0, 1001.0, 1002.5], [0.5, 1.0, 2.0]])
LARGE_LABELS = np.array([0, 2])
VERY_NEGATIVE = np.array([[-1000.0, -1001.5, -1002.0], [-999.5, -1000.0, -1003.0]])
VERY_NEGATIVE_LABELS = np.array([1, 0])
FAR_APART = np.array([[900.0, 901.5, 899.0], [-900.0, -902.0, -901.25], [0.25, 0.5, -1.0]])
FAR_APART_LABELS = np.array([2, 0, 1])
LOPSIDED = np.array([[0.5, -1.0, 0.25, 2900.0], [1.0, 0.25, 2.0, -1800.0]])
LOPSIDED_LABELS = np.array([0, 3])
EXTREME = (
    (LARGE, LARGE_LABELS),
    (VERY_NEGATIVE, VERY_NEGATIVE_LABELS),
    (FAR_APART, FAR_APART_LABELS),
    (LOPSIDED, LOPSIDED_LABELS),
)
HUGE = np.array([[1e300, -1e300, 0.5], [-9e299, -2e299, -5e299]])
HUGE_FLOAT32 = np.array([[1e30, 0.5, -1e30], [-3e30, -2e30, -5e29]], dtype=np.float32)
HUGE_LABELS = np.array([0, 0])

# What the self-check shows, too.
TWO = np.array([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]])
PUBLIC = {
    "softmax_cross_entropy_grad": [
        (TWO[:1], np.array([0])),
        (TWO, np.array([0, 1])),
        (TWO + 1000, np.array([0, 1])),
    ],
    "sigmoid_bce_grad": [
        (np.array([0.0, 2.0]), np.array([1.0, 0.0])),
        (np.array([0.0, 2.0, 0.0]), np.array([1.0, 0.0, 0.0])),
    ],
}


def slope_of_class(student, lead):
    """The gradient by the score of the right class, which leads by so much; two samples alike."""
    given = np.array([[lead, 0.0, 0.0]] * 2), np.array([0, 0])
    return student.softmax_cross_entropy_grad(*given)[0][0]


def slope_of_yes(student, score):
    """The gradient by the score, where the answer is yes; two samples alike."""
    return student.sigmoid_bce_grad(np.array([score, score]), np.array([1.0, 1.0]))[0]


LEAD = "lead of the right class over the two others"
DRAWN = {
    "softmax_cross_entropy_grad": [
        Curve(LEAD, "slope", (-6.0, 6.0), slope_of_class),
        Curve(LEAD, "slope", (-1000.0, 1000.0), slope_of_class),
    ],
    "sigmoid_bce_grad": [
        Curve("score, where yes is right", "slope", (-6.0, 6.0), slope_of_yes),
        Curve("score, where yes is right", "slope", (-1000.0, 1000.0), slope_of_yes),
    ],
}


@mistake_model("softmax_cross_entropy_grad")
def softmax_cross_entropy_grad(logits, labels, made):
    """The probabilities less the one-hot targets, by the number of samples."""
    if made("missing-return"):
        return None
    if made("mutates-input"):
        logits = overwritten(logits)
    p = probabilities(logits, made)
    grad = slopes(p, labels, made)
    if made("sign-flipped"):
        grad = -grad
    n, num_classes = logits.shape
    if form := made("mean-over-rows", "once", "twice"):
        grad = grad.sum(axis=0) / (n if form == "twice" else 1)
    return grad / divisor(n, num_classes, made)


def overwritten(array):
    """A copy of the array, which is then written over."""
    kept = array.copy()
    array -= 1 + np.abs(array)
    return kept


def divisor(n, num_classes, made):
    """What the slopes are divided by."""
    if made("sum-not-mean"):
        return 1
    if made("divides-by-num-classes"):
        return num_classes
    return n * num_classes if made("mean-over-all-elements") else n


def probabilities(logits, made):
    """Softmax of the scores, or what stands in its place."""
    if made("missing-softmax"):
        return logits
    if made("sigmoid-instead"):
        return np.exp(-np.logaddexp(0, -logits))
    top_axis, axis = axes(made)
    form = made("no-max-shift", "quotient", "difference")
    if form == "difference":
        return np.exp(logits - np.log(np.exp(logits).sum(axis=axis, keepdims=True)))
    top = logits.max(axis=top_axis, keepdims=True)
    dropped = made("missing-keepdims", "both", "the maximum", "the sum")
    if top_axis is not None and made("global-max-shift"):
        top = logits.max()
    elif dropped in ("both", "the maximum"):
        top = logits.max(axis=top_axis)
    e = np.exp(logits if form else logits - top)
    return e / e.sum(axis=axis, keepdims=dropped not in ("both", "the sum"))


def axes(made):
    """The axes of the maximum and of the sum."""
    if form := made("softmax-over-everything", "both", "the sum"):
        return None if form == "both" else -1, None
    if form := made("softmax-over-samples", "both", "the sum"):
        return 0 if form == "both" else -1, 0
    return -1, -1


def slopes(p, labels, made):
    """The gradient of the summed loss, from the probabilities."""
    rows = np.arange(len(labels))
    targets = np.zeros(p.shape)
    targets[rows, labels] = 1
    if made("forgets-target"):
        targets[:] = 0
    elif made("softmax-derivative-only"):
        return p * (1 - p)
    elif form := made("gradient-wrt-probabilities", "everywhere", "at the labels"):
        if form == "at the labels":
            return -np.divide(targets, p, out=np.zeros(p.shape), where=targets > 0)
        return -targets / p
    elif made("diagonal-jacobian-only"):
        return (p - 1) * targets
    elif form := made("subtracts-in-every-row", "once", "each time"):
        targets[:] = targets.any(axis=0) if form == "once" else targets.sum(axis=0)
    elif form := made("subtracts-whole-rows", "once", "each time"):
        targets = np.zeros(p.shape)
        np.add.at(targets, labels, 1)
        targets = targets.clip(0, 1) if form == "once" else targets
    elif made("adds-target"):
        targets = -targets
    if made("extra-sigmoid-derivative"):
        return (p - targets) * p * (1 - p)
    return p - targets


@pytest.mark.points(2)
def test_gradient_of_softmax_and_cross_entropy(student):
    """softmax_cross_entropy_grad: the gradient of the mean loss by every score"""
    for logits, labels in ORDINARY:
        expected = softmax_cross_entropy_grad(logits, labels)
        got = student.softmax_cross_entropy_grad(logits, labels)
        assert got == approx(expected, rel=1e-5, abs=1e-6)


@pytest.mark.points(1)
def test_gradient_of_softmax_at_extreme_scores(student):
    """softmax_cross_entropy_grad: right for extreme scores, and the arguments stay as they were"""
    for logits, labels in EXTREME:
        call = student.softmax_cross_entropy_grad.outcome(logits, labels)
        assert call.value == approx(softmax_cross_entropy_grad(logits, labels), abs=1e-4)
        assert not call.changed, "the function changes its arguments"
    for logits in (HUGE, HUGE_FLOAT32):
        grad = np.asarray(student.softmax_cross_entropy_grad(logits, HUGE_LABELS))
        assert grad.shape == logits.shape, "the gradient does not have the shape of the scores"
        assert np.isfinite(grad).all(), "the result contains nan or infinity"
        assert grad.sum(axis=1) == approx(np.zeros(2), abs=1e-4)


# -- sigmoid_bce_grad ---------------------------------------------------------------------------
SCORES = np.array([0.5, -1.25, 2.0, -0.25, 1.5])
TARGETS = np.array([1.0, 0.0, 0.0, 1.0, 1.0])
ALL_NEGATIVE = np.array([-2.5, -0.75, -3.0])
ALL_NEGATIVE_TARGETS = np.array([0.0, 1.0, 0.0])
ONE_SCORE = np.array([0.75])
ONE_TARGET = np.array([0.0])
SCORES_FLOAT32 = np.array([-0.5, 3.0, 1.25, -1.75], dtype=np.float32)
TARGETS_FLOAT32 = np.array([1.0, 1.0, 0.0, 0.0])

EXTREME_SCORES = np.array([1000.0, -1000.0, 0.5, 850.0, -900.0])
EXTREME_TARGETS = np.array([0.0, 1.0, 1.0, 1.0, 0.0])
EXTREME_PAIR = np.array([-2000.0, 3000.0])
EXTREME_PAIR_TARGETS = np.array([1.0, 0.0])
ABOVE = np.array([1500.0, 0.25])
BELOW = np.array([-1500.0, 0.25])
ONE_YES = np.array([0.0, 1.0])
HUGE_SCORES = np.array([1e300, -1e300, 1.0])
HUGE_SCORES_FLOAT32 = np.array([-1e30, 1e30, 1.0], dtype=np.float32)
HUGE_TARGETS = np.array([1.0, 1.0, 0.0])


@mistake_model("sigmoid_bce_grad")
def sigmoid_bce_grad(logits, targets, made):
    """The probabilities less the targets, by the number of samples."""
    if made("missing-return"):
        return None
    if made("mutates-input"):
        logits = overwritten(logits)
    if made("missing-sigmoid"):
        p = logits
    elif made("swapped-arguments"):
        p, targets = sigmoid(targets, made), logits
    else:
        p = sigmoid(logits, made)
    grad = binary_slopes(p, targets, made)
    if made("sign-flipped"):
        grad = -grad
    if form := made("mean-over-rows", "once", "twice"):
        grad = grad.sum() / (len(logits) if form == "twice" else 1)
    return grad if made("sum-not-mean") else grad / len(logits)


def sigmoid(logits, made):
    """The probability of yes for each score."""
    if made("wrong-sign"):
        logits = -logits
    if form := made("nan-for-large-scores", "inf / inf", "math.exp"):
        if form == "inf / inf":
            return np.exp(logits) / (1 + np.exp(logits))
        return np.array([1 / (1 + math.exp(-z)) for z in logits.tolist()])
    return np.exp(-np.logaddexp(0, -logits))


def binary_slopes(p, targets, made):
    """The gradient of the summed loss, from the probabilities."""
    if form := made("gradient-wrt-probabilities", "one fraction", "by target"):
        if form == "one fraction":
            return (p - targets) / (p * (1 - p))
        return np.where(targets == 1, -1 / p, 1 / (1 - p))
    if made("forgets-target"):
        targets = np.zeros(p.shape)
    elif made("adds-target"):
        targets = -targets
    if made("extra-sigmoid-derivative"):
        return (p - targets) * p * (1 - p)
    return p - targets


@pytest.mark.points(1)
def test_gradient_of_sigmoid_and_binary_cross_entropy(student):
    """sigmoid_bce_grad: the gradient of the mean loss by every score"""
    for logits, targets in (
        (SCORES, TARGETS),
        (ALL_NEGATIVE, ALL_NEGATIVE_TARGETS),
        (ONE_SCORE, ONE_TARGET),
        (SCORES_FLOAT32, TARGETS_FLOAT32),
    ):
        expected = sigmoid_bce_grad(logits, targets)
        assert student.sigmoid_bce_grad(logits, targets) == approx(expected, rel=1e-5, abs=1e-6)


@pytest.mark.points(1)
def test_gradient_of_sigmoid_at_extreme_scores(student):
    """sigmoid_bce_grad: right for extreme scores, and the arguments stay as they were"""
    for logits, targets in (
        (EXTREME_SCORES, EXTREME_TARGETS),
        (EXTREME_PAIR, EXTREME_PAIR_TARGETS),
        (ABOVE, ONE_YES),
        (BELOW, ONE_YES),
    ):
        call = student.sigmoid_bce_grad.outcome(logits, targets)
        assert call.value == approx(sigmoid_bce_grad(logits, targets), abs=1e-4)
        assert not call.changed, "the function changes its arguments"
    for logits in (HUGE_SCORES, HUGE_SCORES_FLOAT32):
        grad = np.asarray(student.sigmoid_bce_grad(logits, HUGE_TARGETS))
        assert grad.shape == logits.shape, "the gradient does not have the shape of the scores"
        assert np.isfinite(grad).all(), "the result contains nan or infinity"
        assert (np.abs(grad) <= 0.34).all(), "the mean of three losses has a steeper slope than 1/3"
