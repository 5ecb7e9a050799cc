"""Hidden checks of ex01: softmax in numpy."""

import math

import numpy as np
import pytest

from logitlab.api import Curve, Grid, approx, mistake_model

POINTS = 10

BATCH = np.array([[0.5, -1.0, 2.5], [3.0, 3.5, -2.0], [-4.0, 0.25, 0.75], [-1.0, -1.75, -1.25]])
SQUARE = np.array([[2.0, -1.0, 0.5], [0.0, 1.0, -3.0], [-2.5, -0.5, 4.0]])
BATCH_FLOAT32 = np.array([[1.0, 2.5, -0.5, 0.0], [-3.0, 1.5, 2.0, 0.5]], dtype=np.float32)
ONE_ROW = np.array([[0.75, -1.25, 0.5]])
NEGATIVE = np.array([[-3.0, -1.0, -2.5], [-0.5, -4.0, -1.5]])
ONE_SAMPLE = np.array([1.5, -0.5, 0.25, 1.75])
ONE_SAMPLE_FLOAT32 = np.array([0.5, -2.0, 1.0], dtype=np.float32)
INTEGERS = np.array([[1, 3, 2], [0, -2, 1]])
INTEGER_SAMPLE = np.array([2, 0, 1])

LARGE = np.array([[1000.0, 1001.0, 1002.0], [0.0, 1.0, 2.0]])
VERY_NEGATIVE = np.array([[-3000.0, -3001.0, -3002.0], [-2999.5, -3000.0, -3003.0]])
FAR_APART = np.array([[400.0, 401.0, 399.5], [-400.0, -402.0, -401.0], [0.0, 0.5, 1.5]])
LOPSIDED = np.array([[0.0, 0.0, 0.0, 2900.0], [1.0, 0.0, 2.0, -1.0]])
ONE_FAR_BELOW = np.array([[800.0, -10.0, 801.0, 799.5]])
LARGE_SAMPLE = np.array([750.0, 749.0, -750.0])
VERY_NEGATIVE_SAMPLE = np.array([-801.0, -800.0, -803.0])
HUGE = np.array([[1e300, -1e300, 0.0], [-1e300, -2e299, -5e299]])
HUGE_FLOAT32 = np.array([[1e30, 0.0, -1e30], [100.0, 99.0, 98.0]], dtype=np.float32)

BOUNDS = "500 700 709 100 50 20 10 30 200 300 80 88 600 1000".split()

# What students may see: the inputs of the self-check, and some that tell mistakes apart.
PUBLIC = {
    "softmax": [
        (np.array([2.0, 1.0, 0.1]),),
        (np.array([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]]),),
        (np.array([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]]) + 1000,),
        (np.array([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]]) - 1000,),
        (np.array([[-1.0, 0.5, -3.0, 0.25]]),),
    ]
}


def lead(student, lead):
    """The probability of the first of three classes, which leads by so much."""
    return student.softmax(np.array([lead, 0.0, 0.0]))[0]


def large(student, size):
    """The probability of the first class, where all scores are about so large."""
    return student.softmax(np.array([size, size - 1, size - 2]))[0]


DRAWN = {
    "softmax": [
        Grid(
            "sample",
            "class",
            lambda student: student.softmax(np.array([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]])),
        ),
        Curve("lead over the two other classes", "probability", (-6.0, 6.0), lead),
        Curve("size of the scores", "probability", (-1000.0, 1000.0), large),
    ]
}


@mistake_model("softmax", tolerance=2e-6)
def softmax(logits, made):
    """The exponentials of the scores, divided by their sum over the last axis."""
    shape = "for one sample" if logits.ndim == 1 else "for a batch"
    if made("missing-return", "always", "for a batch", "for one sample") in ("always", shape):
        return None
    if how := made("mutates-input", "shift", "exp"):
        z = logits.astype(float)
        logits -= logits.max(axis=-1, keepdims=True)
        if how == "exp":
            np.exp(logits, out=logits)  # whole numbers cannot take it
    else:
        z = logits.astype(float)
    if made("scalar-math", "always", "for a batch") in ("always", shape):
        math.exp(logits)
    if not made("no-exp", "given", "shifted") and made("negative-exponent", "of the scores"):
        z = -z
    p = probabilities(z, made)
    if digits := made("rounded", *"3 2 4 1 0 5".split()):
        p = np.round(p, int(digits))
    return p.astype(logits.dtype) if made("integer-result") else p


CLASSES = (-1, 1)  # which is the same axis, for a batch


def probabilities(z, made):
    """What is made of the scores, over one axis or another."""
    if made("sigmoid-instead"):
        return np.exp(z) / (1 + np.exp(z)) if made("no-max-shift") else np.exp(-np.logaddexp(0, -z))
    axis = max_axis = 1 if made("batch-only-axis") else -1
    if made("exp-not-normalised"):
        return exponentials(shift(z, max_axis, made), made)
    if count := made("divides-by-num-classes", "shape", "len"):
        e = exponentials(shift(z, max_axis, made), made)
        return e / (e.shape[-1] if count == "shape" else len(e))
    if max_of := made("softmax-over-samples", "of the column", "of the row"):
        axis, max_axis = 0, 0 if max_of == "of the column" else -1
    elif max_of := made("softmax-over-everything", "of everything", "of the row"):
        axis, max_axis = None, None if max_of == "of everything" else -1
    if made("hardmax"):
        return (z == z.max(axis=axis, keepdims=True)).astype(float)
    if made("log-softmax-instead"):
        z = shift(z, max_axis, made)
        return z - np.log(np.exp(z).sum(axis=axis, keepdims=True))
    p = shares(z, axis, max_axis, made)
    return np.exp(p) / np.exp(p).sum(axis=axis, keepdims=True) if made("softmax-twice") else p


EPSILONS = "1e-9 1e-6 1e-5 1e-4 1e-3".split()


def shares(z, axis, max_axis, made):
    """The exponentials, divided by their sum."""
    together = axis not in CLASSES or not made("missing-keepdims")
    if form := made("epsilon-hides-zero-sum", *EPSILONS, "on each"):
        e = exponentials(z, made)
        if form == "on each":
            e += 1e-9
        return e / (e.sum(axis=axis, keepdims=together) + (0 if form == "on each" else float(form)))
    if scores := made("no-exp", "given", "shifted"):
        e = z if scores == "given" else shift(z, max_axis, made)
    elif made("clip-logits", "just below overflow"):
        e = np.exp(np.clip(z, -709, 709))  # each is finite, and their sum is not
    else:
        e = exponentials(shift(z, max_axis, made), made)
    return e / e.sum(axis=axis, keepdims=together)


def shift(z, axis, made):
    """The scores as they are given to the exponential."""
    if made("no-max-shift"):
        return z
    row = axis if axis in CLASSES else -1
    if size := made("divide-by-max", "of magnitudes", "of scores"):
        return z / (np.abs(z) if size == "of magnitudes" else z).max(axis=row, keepdims=True)
    if bound := made("clip-logits", *BOUNDS):
        z = np.clip(z, -float(bound), float(bound))
        return z - z.max(axis=axis, keepdims=True)
    if mean := made("shift-by-mean", "of the row", "of everything"):
        return z - z.mean(axis=row if mean == "of the row" else None, keepdims=True)
    if not made("negative-exponent", "of the scores") and made("shift-by-min"):
        return z - z.min(axis=row, keepdims=True)
    if form := made("if-on-array", "max", "loop"):
        if form == "loop" and z.ndim > 1:
            bool(z[0] > z[0])  # also where the batch is a single row
        return z - max(z)
    if axis is not None and made("global-max-shift"):
        return z - z.max()
    if axis in CLASSES and made("max-over-samples"):
        return z - z.max(axis=0)
    if axis in CLASSES and made("missing-keepdims-in-max"):
        return z - z.max(axis=axis)
    z = z - z.max(axis=axis, keepdims=True)
    return -z if made("negative-exponent", "of the shifted scores") else z


def exponentials(z, made):
    """The base of the natural logarithm to the power of the scores, or another base."""
    return float(made("wrong-exp-base", *"2 10 3 2.718 2.72 2.7".split()) or math.e) ** z


@pytest.mark.points(3)
def test_each_row_of_a_batch(student):
    """A batch: every row is normalised on its own"""
    for logits in (BATCH, SQUARE, BATCH_FLOAT32, ONE_ROW, NEGATIVE):
        assert student.softmax(logits) == approx(softmax(logits), rel=1e-5)


@pytest.mark.points(2)
def test_one_sample(student):
    """One sample: probabilities of the same shape"""
    for logits in (ONE_SAMPLE, ONE_SAMPLE_FLOAT32):
        assert student.softmax(logits) == approx(softmax(logits), rel=1e-5)


@pytest.mark.points(1)
def test_integer_scores(student):
    """Whole numbers as scores give the same probabilities"""
    assert student.softmax(INTEGERS) == approx(softmax(INTEGERS), rel=1e-5)


@pytest.mark.points(2)
def test_extreme_scores(student):
    """Very large and very negative scores: finite, and the rows sum to 1"""
    for logits in (LARGE, VERY_NEGATIVE, FAR_APART, LOPSIDED, ONE_FAR_BELOW):
        assert student.softmax(logits) == approx(softmax(logits), rel=1e-5)
    with student.aside():  # where float32 overflows is a matter of style: no evidence
        for logits in (HUGE, HUGE_FLOAT32):
            p = np.asarray(student.softmax(logits))
            assert p.sum(axis=-1) == approx(np.ones(len(logits)), rel=1e-5)
            assert np.all(np.diff(np.take_along_axis(p, logits.argsort(axis=-1), -1)) >= 0)


@pytest.mark.points(1)
def test_unusual_sample(student):
    """One sample whose scores are very large, very negative or whole numbers"""
    for logits in (LARGE_SAMPLE, VERY_NEGATIVE_SAMPLE, INTEGER_SAMPLE):
        assert student.softmax(logits) == approx(softmax(logits), rel=1e-5)


@pytest.mark.points(1)
def test_arguments_are_unchanged(student):
    """The scores of a batch are the same after the call"""
    call = student.softmax.outcome(BATCH)
    assert not call.changed, "the function changes its argument"
    assert call.value == approx(softmax(BATCH), rel=1e-5)
