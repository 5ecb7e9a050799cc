"""Hidden checks of ex09: log-sum-exp, log-softmax and the loss made from it, in numpy."""

import math

import numpy as np
import pytest

from logitlab.api import Curve, approx, evidence, mistake_model

POINTS = 5

BATCH = np.array([[0.5, -1.0, 2.0], [1.25, 2.5, -0.5], [-2.0, 0.25, 0.75], [-1.0, -1.5, -2.0]])
SQUARE = np.array([[1.5, -1.0, 0.5], [0.25, 1.0, -1.75], [-0.5, -0.75, 2.0]])
NEGATIVE = np.array([[-3.0, -1.0, -2.5], [-0.5, -2.25, -1.5]])
ONE_ROW = np.array([[0.75, -1.25, 0.5]])
ONE_SAMPLE = np.array([1.5, -0.5, 0.25, 2.0])
BATCH_FLOAT32 = np.array([[1.0, 2.5, -0.5, 0.25], [-0.75, 1.5, 2.0, 0.5]], dtype=np.float32)
ONE_SAMPLE_FLOAT32 = np.array([0.5, -2.0, 1.0], dtype=np.float32)
ORDINARY = (BATCH, SQUARE, NEGATIVE, ONE_ROW, ONE_SAMPLE, BATCH_FLOAT32, ONE_SAMPLE_FLOAT32)

LARGE = np.array([[1000.0, 1001.0, 1002.5], [0.5, 1.0, 2.0]])
VERY_NEGATIVE = np.array([[-1000.0, -1001.5, -1002.0], [-999.5, -1000.0, -1003.0]])
FAR_APART = np.array([[900.0, 901.5, 899.0], [-900.0, -902.0, -901.25], [0.25, 0.5, -1.0]])
LOPSIDED = np.array([[0.5, -1.0, 0.25, 2900.0], [1.0, 0.25, 2.0, -1800.0]])
# exp(730) is infinite, but exp(-730) is not yet 0.
JUST_ABOVE = np.array([[0.5, 730.5, 1.0], [-2.0, -300.0, -2.5]])
LARGE_SAMPLE = np.array([750.0, 749.0, -750.0])
EXTREME = (LARGE, VERY_NEGATIVE, FAR_APART, LOPSIDED, JUST_ABOVE, LARGE_SAMPLE)
HUGE = np.array([[1e300, -1e300, 0.5], [-9e299, -2e299, -5e299]])
HUGE_FLOAT32 = np.array([[1e30, 0.5, -1e30], [-3e30, -2e30, -5e29]], dtype=np.float32)

LOG_PROBS = np.log([[0.5, 0.3, 0.2], [0.1, 0.65, 0.25], [0.05, 0.15, 0.8], [0.4, 0.35, 0.25]])
LABELS = np.array([2, 1, 0, 1])
LOG_PROBS_SQUARE = np.log([[0.6, 0.3, 0.1], [0.2, 0.55, 0.25], [0.15, 0.45, 0.4]])
LABELS_SQUARE = np.array([1, 0, 1], dtype=np.int32)
LOG_PROBS_ONE_ROW = np.log([[0.2, 0.7, 0.1]])
LABELS_ONE_ROW = np.array([2])
LOG_PROBS_WIDE = np.log([[0.1, 0.2, 0.3, 0.4], [0.25, 0.05, 0.55, 0.15]]).astype(np.float32)
LABELS_WIDE = np.array([1, 0], dtype=np.uint8)
LOG_PROBS_HOPELESS = np.array([[-800.0, 0.0], [-0.5, -0.9327521295671886]])
LABELS_HOPELESS = np.array([0, 1])

EPSILONS = "1e-12 1e-15 1e-10 1e-9 1e-8 1e-7 1e-16 2.2e-16 1e-20 1e-30 1e-300".split()

# What the self-check shows, too.
SCORES = np.array([2.0, 1.0, 0.1])
TWO = np.array([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]])
PUBLIC = {
    "log_sum_exp": [(SCORES,), (TWO,), (TWO + 1000,), (TWO - 1000,)],
    "log_softmax": [(SCORES,), (TWO,), (TWO + 1000,), (TWO - 1000,)],
    "nll_loss": [
        (np.log([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]]), np.array([0, 0])),
        (np.log([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]]), np.array([2, 1])),
        (np.log([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6], [0.7, 0.2, 0.1]]), np.array([0, 2, 1])),
    ],
}


def drawn(function):
    """A function of the scores of one sample, over the lead and over the size of the scores."""

    def lead(student, lead):
        return np.ravel(getattr(student, function)(np.array([[lead, 0.0, 0.0]])))[0]

    def large(student, size):
        return np.ravel(getattr(student, function)(np.array([[size, size - 1, size - 2]])))[0]

    return lead, large


def loss(student, p):
    """The loss of two samples alike, whose right class has this probability."""
    rows = np.log([[p, (1 - p) / 2, (1 - p) / 2]] * 2)
    return student.nll_loss(rows, np.array([0, 0]))


DRAWN = {
    function: [
        Curve("lead of the first class over the two others", y, (-6.0, 6.0), drawn(function)[0]),
        Curve("size of the scores", y, (-1000.0, 1000.0), drawn(function)[1]),
    ]
    for function, y in (("log_sum_exp", "value"), ("log_softmax", "log-probability"))
}
DRAWN["nll_loss"] = [Curve("probability of the right class", "loss", (0.02, 0.98), loss)]


@mistake_model("log_sum_exp")
def log_sum_exp(logits, made):
    """The log of the sum of the exponentials, the maximum taken out of the sum."""
    if made("missing-return"):
        return None
    if made("mutates-input"):
        logits = overwritten(logits)
    if logits.ndim == 1 and (form := made("batch-only-axis", "axis 1", "row by row")):
        return logits.max(axis=1) if form == "axis 1" else log_sum_exp.body(logits[:, None], made)
    top_axis, axis = axes(made)
    if made("max-only"):
        result = logits.max(axis=axis)
    elif order := made("sum-of-logs", "through exp", "directly", "shifted", "shifted, through exp"):
        result = sum_of_logs(logits, axis, order)
    elif unshifted(made):
        result = log_of_sum(logits, axis, made)
    else:
        result = shifted_and_back(logits, top_axis, axis, made)
    result = result / math.log(base_of("all", made))
    return result[..., None] if made("column-result") else result


def overwritten(logits):
    """A copy of the scores, which are then written over."""
    kept = logits.copy()
    logits -= logits.max(axis=-1, keepdims=True) + 1
    return kept


def axes(made):
    """The axes of the maximum and of the sum."""
    if form := made("over-everything", "both", "the sum"):
        return None if form == "both" else -1, None
    if form := made("over-samples", "both", "the sum"):
        return 0 if form == "both" else -1, 0
    return -1, -1


def unshifted(made):
    """Whether the raw scores are given to the exponential."""
    if made("no-max-shift"):
        return True
    return not made("log1p-of-sum") and bool(made("epsilon-hides-zero-sum", *EPSILONS))


def sum_of_logs(logits, axis, order):
    """The log taken before the sum, of raw or of shifted exponentials."""
    top = logits.max(axis=-1, keepdims=True) if "shifted" in order else np.zeros(1)
    logs = np.log(np.exp(logits - top)) if "through exp" in order else logits - top
    return logs.sum(axis=axis) + top.squeeze(-1)


def log_of_sum(logits, axis, made, keepdims=False):
    """The log of the sum of the exponentials of scores as they are."""
    e = np.exp(logits)
    mean = made("mean-not-sum")
    total = e.mean(axis=axis, keepdims=keepdims) if mean else e.sum(axis=axis, keepdims=keepdims)
    if made("log1p-of-sum"):
        total = 1 + total
    elif epsilon := made("epsilon-hides-zero-sum", *EPSILONS):
        total = total + float(epsilon)
    return np.log(total) / math.log(base_of("the sum", made))


def base_of(what, made):
    """The base of the logarithm of `what`."""
    if made("log-base-10", "the sum", "all") == what:
        return 10
    return 2 if made("log-base-2", "the sum", "all") == what else math.e


def shifted_and_back(logits, top_axis, axis, made):
    """The maximum subtracted inside and added outside."""
    top = logits.max(axis=top_axis, keepdims=True)
    if top_axis is not None and made("global-max-shift"):
        top = logits.max()
    outside = top.reshape(()) if top.size == 1 and top_axis is None else top
    if top.ndim and top_axis is not None:
        outside = top.squeeze(top_axis)
    keepdims = made("missing-keepdims", "outside", "inside")
    result = log_of_sum(logits - (outside if keepdims == "inside" else top), axis, made)
    if keepdims == "outside":
        outside = top
    if made("max-not-added-back"):
        return result
    return result - outside if made("max-subtracted-twice") else result + outside


@mistake_model("log_softmax")
def log_softmax(logits, made):
    """The scores less their log-sum-exp over the last axis."""
    if made("missing-return"):
        return None
    if made("mutates-input"):
        logits = overwritten(logits)
    if logits.ndim == 1 and (form := made("batch-only-axis", "axis 1", "row by row")):
        return logits.max(axis=1) if form == "axis 1" else one_by_one(logits, made)
    if made("log-of-scores"):
        return np.log(logits)
    if form := made("softmax-of-log", "bare", "of magnitudes", "clipped"):
        return softmax_of_log(logits, form)
    result = log_probabilities(logits, made) / math.log(base_of("all", made))
    return -result if made("negated") else result


def one_by_one(logits, made):
    """What becomes of a vector whose entries are taken for samples."""
    result = log_softmax.body(logits[:, None], made)
    return None if result is None else result[:, 0]


def softmax_of_log(logits, form):
    """Softmax and log in the wrong order."""
    size = {"bare": logits, "of magnitudes": np.abs(logits)}.get(form, logits.clip(1e-12))
    logs = np.log(size)
    e = np.exp(logs - logs.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def log_probabilities(logits, made):
    """The log-probabilities, by one of the ways that lead there or nearly so."""
    top_axis, axis = axes(made)
    if made("max-only"):
        return logits - logits.max(axis=axis, keepdims=True)
    if order := made("sum-of-logs", "through exp", "directly"):
        return logits - sum_of_logs(logits, -1, order)[..., None]
    dropped = made("missing-keepdims", "both", "the maximum", "the sum", "log-sum-exp")
    keepdims = dropped not in ("both", "the sum")
    top = highest(logits, top_axis, dropped in ("both", "the maximum"), made)
    shifted = logits - top
    if made("softmax-instead"):
        return np.exp(shifted) / np.exp(shifted).sum(axis=axis, keepdims=keepdims)
    if form := made("log-of-softmax", "bare", "float32", *EPSILONS):
        e = np.exp(shifted.astype(np.float32) if form == "float32" else shifted)
        p = e / e.sum(axis=axis, keepdims=keepdims)
        return np.log(p + float(form) if form in EPSILONS else p)
    forgotten = made("shift-forgotten-once", "outside", "inside")
    inside = logits if forgotten == "inside" else shifted
    log_total = log_of_sum(inside, axis, made, keepdims)
    if forgotten == "outside":
        return logits - log_total
    if made("max-subtracted-twice"):
        return logits + top - log_total
    if dropped == "log-sum-exp":
        return logits - (top + log_total).squeeze(-1)
    return shifted - log_total


def highest(logits, axis, flat, made):
    """What is subtracted before the exponential."""
    probabilities = made("softmax-instead") or made("log-of-softmax", "bare", "float32", *EPSILONS)
    if made("no-max-shift") if probabilities else unshifted(made):
        return np.zeros_like(logits[..., :1])
    if axis is not None and made("global-max-shift"):
        return logits.max(keepdims=True)
    if axis == -1 and made("max-over-samples"):
        return logits.max(axis=0)
    return logits.max(axis=axis, keepdims=not flat)


@mistake_model("nll_loss")
def nll_loss(log_probs, labels, made):
    """Minus the mean of the entries at the labels."""
    if made("missing-return"):
        return None
    if made("swapped-arguments"):
        log_probs, labels = labels, log_probs
    if made.note("log-softmax-again"):
        log_probs = log_softmax(log_probs)
    elif form := made("log-again", "bare", *EPSILONS):
        log_probs = np.log(log_probs if form == "bare" else log_probs.clip(float(form), 1))
    picked = pick(log_probs, labels, made)
    losses = picked if made("missing-minus") else -picked
    if made("loss-per-sample"):
        return losses
    if made("sum-not-mean"):
        return losses.sum()
    if made("mean-over-all-elements"):
        return losses.sum() / log_probs.size
    return losses.mean()


def pick(log_probs, labels, made):
    """What is taken of every row."""
    if form := made("one-hot-targets", "rows", "columns"):
        return (log_probs * (labels if form == "rows" else labels[:, None])).sum(axis=-1)
    if form := made("picks-columns-not-entries", "mean", "sum"):
        columns = log_probs[:, labels]
        return columns if form == "mean" else columns.sum(axis=1)
    if form := made("picks-rows-not-entries", "mean", "sum"):
        rows = log_probs[labels]
        return rows if form == "mean" else rows.sum(axis=1)
    return log_probs[np.arange(len(labels)), labels]


# Beyond 1e16 or so the order of operations decides on values, so only finite numbers are asked.
def zero_if_finite(value):
    """Zeros for the finite numbers of a result, and nan for the others."""
    try:
        return np.where(np.isfinite(np.asarray(value, dtype=np.float64)), 0.0, np.nan)
    except (TypeError, ValueError):
        return None


@evidence("log_sum_exp")
def log_sum_exp_of_huge_scores(student):
    """Which results are finite."""
    return [zero_if_finite(student.log_sum_exp(logits)) for logits in (HUGE, HUGE_FLOAT32)]


@evidence("log_softmax")
def log_softmax_of_huge_scores(student):
    """Which results are finite."""
    return [zero_if_finite(student.log_softmax(logits)) for logits in (HUGE, HUGE_FLOAT32)]


@pytest.mark.points(1)
def test_log_sum_exp(student):
    """log_sum_exp: one number for each sample, and a float for one sample"""
    for logits in ORDINARY:
        expected = np.asarray(log_sum_exp(logits))
        assert student.log_sum_exp(logits) == approx(expected, rel=1e-5, abs=1e-5)


@pytest.mark.points(1)
def test_log_sum_exp_of_extreme_scores(student):
    """log_sum_exp: right for very large and very negative scores, which are left as they were"""
    for logits in EXTREME:
        call = student.log_sum_exp.outcome(logits)
        assert call.value == approx(np.asarray(log_sum_exp(logits)), rel=1e-5, abs=1e-3)
        assert not call.changed, "the function changes its argument"
    assert log_sum_exp_of_huge_scores(student) == approx(np.zeros((2, 2)))


@pytest.mark.points(1)
def test_log_softmax(student):
    """log_softmax: the logarithms of the probabilities, row by row"""
    for logits in ORDINARY:
        expected = log_softmax(logits)
        assert student.log_softmax(logits) == approx(expected, rel=1e-5, abs=1e-5)


@pytest.mark.points(1)
def test_log_softmax_of_extreme_scores(student):
    """log_softmax: right for very large and very negative scores, which are left as they were"""
    for logits in EXTREME:
        call = student.log_softmax.outcome(logits)
        assert call.value == approx(log_softmax(logits), rel=1e-5, abs=1e-3)
        assert not call.changed, "the function changes its argument"
    assert log_softmax_of_huge_scores(student) == approx(np.zeros((2, 2, 3)))


@pytest.mark.points(1)
def test_nll_loss(student):
    """nll_loss: minus the mean log-probability of the true classes"""
    for log_probs, labels in (
        (LOG_PROBS, LABELS),
        (LOG_PROBS_SQUARE, LABELS_SQUARE),
        (LOG_PROBS_ONE_ROW, LABELS_ONE_ROW),
        (LOG_PROBS_WIDE, LABELS_WIDE),
        (LOG_PROBS_HOPELESS, LABELS_HOPELESS),
    ):
        call = student.nll_loss.outcome(log_probs, labels)
        assert call.value == approx(np.asarray(nll_loss(log_probs, labels)), rel=1e-5)
        assert not call.changed, "the function changes its arguments"


@evidence("nll_loss")
def normalises_once_more(student):
    """Whether rows that do not sum to 1 have the loss of rows that do."""
    for rows in (LOG_PROBS, LOG_PROBS_SQUARE):
        labels = np.arange(len(rows)) % 2
        call, shifted = (student.nll_loss.attempt(x, labels) for x in (rows, rows - 0.75))
        if not isinstance(call.value, (float, np.ndarray)):
            return False
        if shifted.value != approx(call.value):
            return False
    return True


@evidence("nll_loss")
def finite_for(student):
    """Which numbers have a finite loss: log-probabilities, or those that have a logarithm."""
    for what, numbers in (("log-probabilities", LOG_PROBS_SQUARE), ("positive", SQUARE**2)):
        zeros = zero_if_finite(student.nll_loss.attempt(numbers, LABELS_SQUARE).value)
        if zeros is not None and not np.isnan(zeros).any():
            return what
    return "none"
