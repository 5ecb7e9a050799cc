"""Hidden checks of ex11: sigmoid and binary cross-entropy in numpy."""

import math

import numpy as np
import pytest

from logitlab.api import Curve, approx, evidence, mistake_model

POINTS = 5

EQUIVALENT = {
    "`np.logaddexp(0.0, -logits)` -> `np.logaddexp(-logits, 0.0)`": "a symmetric function",
    "`np.logaddexp(0.0, logits)` -> `np.logaddexp(logits, 0.0)`": "a symmetric function",
    "`np.clip(probs.astype(np.float64), 1e-12, 1 - 1e-12)` -> "
    "`np.clip(1e-12, probs.astype(np.float64), 1 - 1e-12)`": "the larger one of two, either way",
}

# Epsilons are the student's choice: up to 1e-6 they are invisible at these tolerances.
SMALL = "1e-15 1e-16 2.22e-16 1e-14 1e-12 1e-10 1e-9 1e-8 1e-7 1e-6".split()
FLOOR = 1e-30
LARGE_EPS = "0.01 0.001 0.005 0.02 0.05 0.1 0.0001 0.002".split()
ADDED = [f"{eps} added" for eps in LARGE_EPS]
CLIPPED = [f"{eps} clipped" for eps in LARGE_EPS[:6]]

# -- sigmoid ------------------------------------------------------------------------------------
SCORES = np.array([0.75, -1.5, 3.0, 0.0, -0.25, 2.0])
SCORES_FLOAT32 = np.array([-4.0, 1.25, 0.5], dtype=np.float32)
ONE_SCORE = np.array([-0.6])
SATURATED = np.array([-20.0, 9.0, 13.0, -7.5, 25.0, 0.5])
LARGE = np.array([1000.0, 0.5, 1e4])
VERY_NEGATIVE = np.array([-1000.0, -0.5, -1e4])

# What the self-check shows, too.
PUBLIC = {
    "sigmoid": [(np.array([0.0, 2.0, -2.0]),), (np.array([1000.0, -1000.0]),)],
    "binary_cross_entropy": [
        (np.array([1.0, 0.0]), np.array([0.9, 0.2])),
        (np.array([0.0]), np.array([0.9])),
    ],
    "bce_with_logits": [
        (np.array([1.0, 0.0]), np.array([0.0, 2.0])),
        (np.array([1.0, 0.0, 0.0]), np.array([0.0, 2.0, -2.0])),
    ],
}


def drawn(function, target=None):
    """What a function gives for one number, of two samples alike."""

    def value(student, x):
        targets, numbers = np.array([target] * 2), np.array([x, x])
        if function == "sigmoid":
            return student.sigmoid(numbers)[0]
        given = (targets, numbers) if function == "binary_cross_entropy" else (numbers, targets)
        return getattr(student, function)(*given)

    return value


YES, NO = drawn("bce_with_logits", 1.0), drawn("bce_with_logits", 0.0)
OF_YES, OF_NO = drawn("binary_cross_entropy", 1.0), drawn("binary_cross_entropy", 0.0)
DRAWN = {
    "sigmoid": [
        Curve("score", "probability", (-6.0, 6.0), drawn("sigmoid")),
        Curve("score", "probability", (-1000.0, 1000.0), drawn("sigmoid")),
    ],
    "binary_cross_entropy": [
        Curve("probability of yes, which is right", "loss", (0.02, 0.98), OF_YES),
        Curve("probability of yes, which is wrong", "loss", (0.02, 0.98), OF_NO),
    ],
    "bce_with_logits": [
        Curve("score, where yes is right", "loss", (-6.0, 6.0), YES),
        Curve("score, where no is right", "loss", (-6.0, 6.0), NO),
        Curve("score, where yes is right", "loss", (-1000.0, 1000.0), YES),
    ],
}


@mistake_model("sigmoid", tolerance=1e-6)
def sigmoid(logits, made):
    """1 / (1 + exp(-z)) for each score z."""
    if made("missing-return"):
        return None
    if made("mutates-input"):
        logits *= -1
        logits = -logits
    if made("scalar-math"):
        return 1 / (1 + math.exp(-logits))
    if made("if-on-array"):
        as_condition(logits >= 0)
    if made("overflow-error"):
        return np.array([1 / (1 + math.exp(-float(z))) for z in logits])
    z = logits.astype(float)
    if form := made("tanh-instead", "tanh", "by exponentials"):
        up, down = np.exp(z), np.exp(-z)
        return np.tanh(z) if form == "tanh" else (up - down) / (up + down)
    if shift := made("softmax-instead", "shifted", "not shifted"):
        e = np.exp(z - z.max() if shift == "shifted" else z)
        return e / e.sum()
    if bound := made("clip-logits", *"10 5 8 12 6 4 3 7 9 2 1".split()):
        z = np.clip(z, -float(bound), float(bound))
    if made("wrong-sign"):
        z = -z
    if base := made("wrong-exp-base", *BASES):
        z = z * np.log(float(base))
    if made("nan-for-large-scores"):
        return np.exp(z) / (1 + np.exp(z))
    return np.exp(-np.logaddexp(0, -z))


BASES = ("2", "10", "3")


def as_condition(array):
    """Python's `if` and `max` ask an array whether it is true; only a single element knows."""
    return bool(array)


@pytest.mark.points(1)
def test_sigmoid(student):
    """sigmoid: each score becomes a probability, and the scores stay as they are"""
    for logits in (SCORES, SCORES_FLOAT32, ONE_SCORE):
        call = student.sigmoid.outcome(logits)
        assert call.value == approx(sigmoid(logits))
        assert not call.changed, "the function changes the scores"


# -- binary_cross_entropy -----------------------------------------------------------------------
TARGETS = np.array([1.0, 0.0, 0.0, 1.0, 1.0])
PROBS = np.array([0.85, 0.3, 0.65, 0.2, 0.55])
NO = np.array([0.0, 0.0, 0.0])
NO_PROBS = np.array([0.1, 0.72, 0.35], dtype=np.float32)
YES = np.array([1.0, 1.0])
YES_PROBS = np.array([0.94, 0.45])


@mistake_model("binary_cross_entropy", tolerance=1e-4)
def binary_cross_entropy(targets, probs, made):
    """Minus the logarithm of what the truth was given, as a mean over the samples."""
    if made("missing-return"):
        return None
    if made("scalar-math"):
        math.log(probs)
    if made("if-on-array"):
        as_condition(probs > 0)
    targets, probs = handed_over(targets, probs, made)
    if eps := made("swapped-arguments", *SMALL):
        targets, probs = probs, np.clip(targets, float(eps), 1 - float(eps))
    if made("sigmoid-again"):
        probs = 1 / (1 + np.exp(-probs))
    if made("squared-error"):
        return reduced((targets - probs) ** 2, made)
    return reduced(minus_log(targets, *logarithms(probs, made), made), made)


def handed_over(first, second, made):
    """The arguments as the function works with them, in float64."""
    kept = first.astype(float), second.astype(float)
    if made("mutates-input"):
        first *= 0.5
        second *= 0.5
    return kept


def logarithms(p, made):
    """The logarithms for yes and for no, and whether only that of the truth is computed."""
    if made("zero-costs-nothing"):
        return np.log(np.where(p > 0, p, 1)), np.log(np.where(p < 1, 1 - p, 1)), ""
    if form := made("eps-too-large", *ADDED, *CLIPPED):
        return cautious(p, form)
    unguarded = made("log-of-zero", "yes and no", "yes and no, picked")
    if not made("positive-term-only") and not made("negative-term-only"):
        unguarded = unguarded or made("clips-one-side", "yes", "no", "yes, picked", "no, picked")
    return guarded(p, unguarded)


def cautious(p, form):
    """Logarithms with an epsilon that is too large."""
    eps = float(form.split()[0])
    if form in CLIPPED:
        p = np.clip(p, eps, 1 - eps)
        return np.log(p), np.log(1 - p), ""
    return np.log(p + eps), np.log(1 - p + eps), ""


def guarded(p, unguarded):
    """Logarithms that are kept away from 0, but for the `unguarded` ones."""
    yes = p if "yes" in unguarded else np.maximum(p, FLOOR)
    no = 1 - p if "no" in unguarded else np.maximum(1 - p, FLOOR)
    return np.log(yes), np.log(no), "picked" in unguarded


def minus_log(targets, log_yes, log_no, picked, made):
    """The losses of the samples, from the logarithms for yes and for no."""
    if made("swapped-terms"):
        log_yes, log_no = log_no, log_yes
    yes, no = targets * log_yes, (1 - targets) * log_no
    if picked:
        yes, no = np.where(targets == 0, 0, yes), np.where(targets == 1, 0, no)
    if made("positive-term-only"):
        no = 0
    elif made("negative-term-only"):
        yes = 0
    base = 2 if made("log-base-2") else 10 if made("log-base-10") else np.e
    logs = (yes + no) / np.log(base)
    return logs if made("missing-minus") else -logs


def reduced(losses, made):
    """One number for the batch, or what a mistake leaves in its place."""
    if not made("loss-per-sample"):
        losses = losses.sum() if made("sum-not-mean") else losses.mean()
    if digits := made("rounded", *"3 2 1".split()):
        losses = np.round(losses, int(digits))
    return losses


def price(function, *args, unit=None, coarse=None):
    """Evidence of what one call of a loss costs, in units of another call's loss.

    In such a unit a cost depends neither on sign nor on base and divisor. What depends on the
    choice of an epsilon is left out by `coarse`.
    """

    def gather(student):
        loss = getattr(student, function)
        with np.errstate(all="ignore"):
            cost = total(loss(*map(np.array, args)))
            if unit:
                one = total(loss(*map(np.array, unit)))
                cost = cost / one if abs(one) > 1e-5 else np.float64("nan")
        return coarse(cost) if np.isfinite(cost) else cost

    return evidence(function)(gather)


def total(loss):
    """A loss as one number, nan if it is none."""
    try:
        return np.sum(np.asarray(loss, dtype=float))
    except (TypeError, ValueError, OverflowError):
        return np.float64("nan")


# Where probability 0.1 for the truth costs 1, probability 0 should cost 3 at least.
HIGH = 6.9 / -np.log(0.1)


def high(cost):
    """A cost up to what is high enough."""
    return min(cost, HIGH)


def nothing(cost):
    """A cost near nothing."""
    return np.clip(cost, -1.1, 1.1)


BCE = "binary_cross_entropy"
IMPOSSIBLE_YES = price(BCE, [1.0], [0.0], unit=([1.0], [0.1]), coarse=high)
IMPOSSIBLE_NO = price(BCE, [0.0], [1.0], unit=([0.0], [0.9]), coarse=high)
CERTAIN_YES = price(BCE, [1.0], [1.0], coarse=nothing)
CERTAIN_NO = price(BCE, [0.0], [0.0], coarse=nothing)


def value(model, *args):
    """What a loss is, as far as an epsilon of 1e-6 leaves it."""
    return approx(model(*args), rel=1e-4)


@pytest.mark.points(1)
def test_binary_cross_entropy(student):
    """binary_cross_entropy: the mean over the samples, and the arguments stay as they are"""
    for targets, probs in ((TARGETS, PROBS), (NO, NO_PROBS), (YES, YES_PROBS)):
        call = student.binary_cross_entropy.outcome(targets, probs)
        assert call.value == value(binary_cross_entropy, targets, probs)
        assert not call.changed, "the function changes its arguments"


# -- bce_with_logits ----------------------------------------------------------------------------
LOGITS = np.array([0.8, -2.5, 4.0, -0.5, 1.75])
MORE_LOGITS = np.array([-5.5, 2.25, -1.0, 5.75])
MORE_TARGETS = np.array([1.0, 1.0, 0.0, 0.0])
# None above 1: where a score is clipped as if it were a probability, float32 rounds to 1.
YES_LOGITS = np.array([-1.25, 0.625], dtype=np.float32)
UNIT_LOGITS = np.array([0.2, 0.7, 0.45, 0.9])  # which could be probabilities


@mistake_model("bce_with_logits", tolerance=1e-4)
def bce_with_logits(logits, targets, made):
    """The binary cross-entropy of sigmoid(z), as log(1 + exp(z)) - t z."""
    if made("missing-return"):
        return None
    if made("scalar-math"):
        math.exp(-logits)
    if made("if-on-array"):
        as_condition(logits >= 0)
    z, t = handed_over(logits, targets, made)
    if made("plus-minus-one-targets"):
        t = 2 * t - 1
    if made("broadcasts-targets"):
        t = t[:, None]
    if form := made("swapped-arguments", "formula", "sigmoid of scores", *SMALL):
        if form in SMALL:
            p, t = np.clip(t, float(form), 1 - float(form)), expit(z)
            return reduced(minus_log(t, np.log(p), np.log(1 - p), "", made), made)
        z, t = t, z if form == "formula" else expit(z)
    if made("squared-error"):
        p = z if made("missing-sigmoid", "raw") else expit(z)
        return reduced(((expit(p) if made("double-sigmoid") else p) - t) ** 2, made)
    return reduced(minus_log(t, *log_probabilities(z, made), made), made)


def expit(z):
    """Sigmoid without overflow."""
    return np.exp(-np.logaddexp(0, -z))


COSTS = [*SMALL[:9], "1.11e-16", "3.72e-44"]  # the last stands for logarithms cut at -100


def log_probabilities(z, made):
    """The logarithms for yes and for no, and whether only that of the truth is computed."""
    swapped = made("swapped-arguments", "formula", "sigmoid of scores")
    if not swapped and (form := made("missing-sigmoid", "raw", "raw, picked", *SMALL)):
        p = np.clip(z, float(form), 1 - float(form)) if form in SMALL else z
        return np.log(p), np.log(1 - p), "picked" in form
    if not swapped and (
        form := made("softmax-on-one-output", "unclipped", "unclipped, picked", *COSTS)
    ):
        no = np.log(float(form)) if form in COSTS else -np.inf
        return np.zeros(z.shape), np.full(z.shape, no), "picked" in form
    if made("softmax-instead"):
        z = z - np.logaddexp.reduce(z)
        return z, np.log(np.maximum(1 - np.exp(z), FLOOR)), ""
    if made("double-sigmoid"):
        z = expit(z)
        return -np.logaddexp(0, -z), -np.logaddexp(0, z), ""
    if bound := made("clip-logits", "5", "500", "3"):
        z = np.clip(z, -float(bound), float(bound))
    if base := made("wrong-exp-base", *BASES):
        z = z * np.log(float(base))
    if form := made("eps-too-large", *ADDED, *CLIPPED):
        return cautious(expit(z), form)
    both_terms = not made("positive-term-only") and not made("negative-term-only")
    if both_terms and (form := made("exp-overflows", "of z", "by sign", "by sign, picked")):
        softplus = np.log(1 + np.exp(z))
        yes = z - softplus if form == "of z" else -np.log(1 + np.exp(-z))
        return yes, -softplus, "picked" in form
    if form := made("log-of-sigmoid", *UNSTABLE):
        return unstable(z, form)
    return -np.logaddexp(0, -z), -np.logaddexp(0, z), ""


# Which of the two logarithms breaks down, where it is not the epsilon that caps it.
UNSTABLE = [
    *("yes and no", "yes and no, picked", "yes", "no", "yes, picked", "no, picked"),
    *("capped", "capped, nan for large scores", "skipped"),
]


def unstable(z, form):
    """The logarithms of a sigmoid that becomes 0 or 1."""
    with np.errstate(all="ignore"):
        p = np.exp(z) / (1 + np.exp(z)) if "nan" in form else 1 / (1 + np.exp(-z))
    if form == "skipped":
        return np.log(np.where(p > 0, p, 1)), np.log(np.where(p < 1, 1 - p, 1)), ""
    return guarded(p, "" if "capped" in form else form)


def growth(cost):
    """A cost that grows with the score, or has stopped growing on the way."""
    return 3.0 if 3 < cost < 120 else cost


LOGITS_LOSS = "bce_with_logits"
WRONG_YES = price(LOGITS_LOSS, [2000.0], [0.0], unit=([2.0], [0.0]), coarse=growth)
WRONG_NO = price(LOGITS_LOSS, [-2000.0], [1.0], unit=([-2.0], [1.0]), coarse=growth)
FAIRLY_WRONG_YES = price(LOGITS_LOSS, [300.0], [0.0], unit=([2.0], [0.0]), coarse=growth)
RIGHT_YES = price(LOGITS_LOSS, [2000.0], [1.0], coarse=nothing)
RIGHT_NO = price(LOGITS_LOSS, [-2000.0], [0.0], coarse=nothing)
COST_OF_2 = np.logaddexp(0, 2)


@pytest.mark.points(1)
def test_bce_with_logits(student):
    """bce_with_logits: the mean over the samples, and the arguments stay as they are"""
    for logits, targets in (
        (LOGITS, TARGETS),
        (MORE_LOGITS, MORE_TARGETS),
        (YES_LOGITS, YES),
        (UNIT_LOGITS, MORE_TARGETS),
    ):
        call = student.bce_with_logits.outcome(logits, targets)
        assert call.value == value(bce_with_logits, logits, targets)
        assert not call.changed, "the function changes its arguments"


@pytest.mark.points(1)
def test_certain_predictions(student):
    """binary_cross_entropy: probabilities of exactly 0 and 1 give a finite loss, and a fair one"""
    assert student.binary_cross_entropy(TARGETS, PROBS) == value(
        binary_cross_entropy, TARGETS, PROBS
    )
    for impossible in (IMPOSSIBLE_YES(student), IMPOSSIBLE_NO(student)):
        assert np.isfinite(impossible), "certain and wrong: the loss is not finite"
        assert impossible == approx(HIGH), "certain and wrong: the loss is too small"
    for certain in (CERTAIN_YES(student), CERTAIN_NO(student)):
        assert certain == approx(0.0, abs=2e-5), "certain and right: the loss is not 0"


@pytest.mark.points(1)
def test_large_scores(student):
    """sigmoid and bce_with_logits: scores of any size"""
    for logits in (SATURATED, LARGE, VERY_NEGATIVE):
        assert student.sigmoid(logits) == approx(sigmoid(logits))
    assert student.bce_with_logits(LOGITS, TARGETS) == value(bce_with_logits, LOGITS, TARGETS)
    for wrong, cost in ((WRONG_YES, 2000), (WRONG_NO, 2000), (FAIRLY_WRONG_YES, 300)):
        assert wrong(student) == approx(cost / COST_OF_2, rel=1e-4), (
            "large scores: the loss is wrong"
        )
    for right in (RIGHT_YES, RIGHT_NO):
        assert right(student) == approx(0.0, abs=2e-5), "large scores: the loss is wrong"
