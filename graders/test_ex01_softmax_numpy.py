"""Hidden checks of ex01: softmax in numpy."""

import math

import numpy as np
import pytest

from logitlab.api import approx, mistake_model

POINTS = 10

ONE_SAMPLE = np.array([1.5, -0.5, 0.25, 2.0])
ONE_SAMPLE_FLOAT32 = np.array([0.5, -2.0, 1.0], dtype=np.float32)
BATCH = np.array([[0.5, -1.0, 2.5], [3.0, 3.5, -2.0], [-4.0, 0.25, 0.75], [-1.0, -2.0, -1.5]])
BATCH_FLOAT32 = np.array([[1.0, 2.5, -0.5, 0.0], [-3.0, 1.5, 2.0, 0.5]], dtype=np.float32)
SQUARE = np.array([[2.0, -1.0, 0.5], [0.0, 1.0, -3.0], [-2.5, -0.5, 4.0]])
ONE_ROW = np.array([[0.75, -1.25, 0.5]])
NEGATIVE = np.array([[-3.0, -1.0, -2.5], [-0.5, -4.0, -1.5]])
INTEGERS = np.array([[1, 3, 2], [0, -2, 1]])
INTEGER_SAMPLE = np.array([2, 0, 1])

LARGE = np.array([[1000.0, 1001.0, 1002.0], [0.0, 1.0, 2.0]])
VERY_NEGATIVE = np.array([[-1000.0, -1001.0, -1002.0], [-999.5, -1000.0, -1003.0]])
FAR_APART = np.array([[900.0, 901.0], [-900.0, -902.0], [0.0, 0.5]])
LOPSIDED = np.array([[0.0, 0.0, 0.0, 2900.0], [1.0, 0.0, 2.0, -1.0]])
HUGE = np.array([[1e300, -1e300, 0.0], [-1e300, -2e299, -5e299]])
HUGE_FLOAT32 = np.array([[1e30, 0.0, -1e30], [100.0, 99.0, 98.0]], dtype=np.float32)
LARGE_SAMPLE = np.array([750.0, 749.0, -750.0])


@mistake_model("softmax")
def softmax(logits, made):
    """The exponentials of the scores, divided by their sum over the last axis."""
    if made("mutates-input", "shift", "exp") and logits.dtype.kind == "f":
        original = logits
        logits = logits.copy()
        original -= original.max(axis=-1, keepdims=True)
        if made("mutates-input", "shift", "exp") == "exp":
            np.exp(original, out=original)
    if made("scalar-math"):
        return math.exp(logits) / sum(math.exp(x) for x in logits)
    axis = -1
    if made("batch-only-axis"):
        axis = 1
    if made("softmax-over-samples"):
        axis = 0
    if made("softmax-over-everything"):
        axis = None
    p = normalised(shifted(logits, axis, made), axis, made)
    if made("softmax-twice"):
        p = normalised(p, axis, made)
    if digits := made("rounded", *"3 2 4 1 0 5 6 8".split()):
        p = np.round(p, int(digits))
    if made("integer-result"):
        p = p.astype(logits.dtype)
    return None if made("missing-return") else p


EPSILONS = "1e-9 1e-8 1e-7 1e-10 1e-12 1e-15".split()


def shifted(logits, axis, made):
    """The scores as they are given to the exponential."""
    if made("negative-exponent"):
        logits = -logits
    if made("no-exp"):
        return logits
    if made("no-max-shift") or made("epsilon-hides-zero-sum", *EPSILONS):
        return logits
    if scale := made("divide-by-max", "of magnitudes", "of scores"):
        size = np.abs(logits) if scale == "of magnitudes" else logits
        return logits / size.max(axis=-1, keepdims=True)
    if bound := made("clip-logits", *"500 700 709 300 200 100 88 80 50 30 20 10".split()):
        return np.clip(logits, -float(bound), float(bound))
    if made("max-over-samples"):
        return logits - logits.max(axis=0)
    if made("global-max-shift"):
        return logits - logits.max()
    if made("missing-keepdims-in-max"):
        return logits - logits.max(axis=-1)
    if made("shift-by-mean"):
        return logits - logits.mean(axis=-1, keepdims=True)
    return logits - logits.max(axis=axis, keepdims=True)


def normalised(scores, axis, made):
    """The scores turned into probabilities."""
    if made("log-softmax-instead"):
        return scores - np.log(np.exp(scores).sum(axis=axis, keepdims=True))
    if made("sigmoid-instead"):
        return 1 / (1 + np.exp(-scores))
    if made("hardmax"):
        return (scores == scores.max(axis=axis, keepdims=True)).astype(float)
    base = {"2": 2.0, "10": 10.0, "3": 3.0}.get(made("wrong-exp-base", "2", "10", "3"), math.e)
    e = scores if made("no-exp") else np.exp(scores) if base == math.e else base**scores
    if made("exp-not-normalised"):
        return e
    if made("divides-by-num-classes"):
        return e / e.shape[-1]
    if made("missing-keepdims"):
        return e / e.sum(axis=axis)
    total = e.sum(axis=axis, keepdims=True)
    if epsilon := made("epsilon-hides-zero-sum", *EPSILONS):
        total = total + float(epsilon)
    return e / total


@pytest.mark.points(2)
def test_one_sample(student):
    """One sample: probabilities of the same shape"""
    for logits in (ONE_SAMPLE, ONE_SAMPLE_FLOAT32):
        assert student.softmax(logits) == approx(softmax(logits), rel=1e-5)


@pytest.mark.points(3)
def test_each_row_of_a_batch(student):
    """A batch: every row is normalised on its own"""
    for logits in (BATCH, SQUARE, ONE_ROW, NEGATIVE, BATCH_FLOAT32):
        assert student.softmax(logits) == approx(softmax(logits), rel=1e-5)


@pytest.mark.points(1)
def test_integer_scores(student):
    """Whole numbers as scores give the same probabilities"""
    for logits in (INTEGERS, INTEGER_SAMPLE):
        assert student.softmax(logits) == approx(softmax(logits), rel=1e-5)


@pytest.mark.points(3)
def test_extreme_scores(student):
    """Very large and very negative scores: finite, and the rows sum to 1"""
    for logits in (LARGE, VERY_NEGATIVE, FAR_APART, LOPSIDED, LARGE_SAMPLE):
        assert student.softmax(logits) == approx(softmax(logits), rel=1e-5)
    for logits in (HUGE, HUGE_FLOAT32):
        p = np.asarray(student.softmax(logits))
        assert p.sum(axis=-1) == approx(np.ones(len(logits)), rel=1e-5)
        assert np.all(np.diff(np.take_along_axis(p, logits.argsort(axis=-1), -1)) >= 0)


@pytest.mark.points(1)
def test_arguments_are_unchanged(student):
    """The scores are the same after the call"""
    for logits in (ONE_SAMPLE, BATCH):
        call = student.softmax.outcome(logits)
        assert not call.changed, "the function changes its argument"
        assert call.value == approx(softmax(logits), rel=1e-5)
