"""Hidden checks of ex03: one-hot targets and cross-entropy in numpy."""

import math

import numpy as np
import pytest

from logitlab.api import Curve, Grid, approx, evidence, mistake_model

POINTS = 10

# As arrays, a repeated list and whole columns of ones are the same; only a list tells.
INSEPARABLE = [("marks-all-rows", "list-aliasing")]
EQUIVALENT = {
    "`np.clip(probs, 1e-12, None)` -> `np.clip(1e-12, probs, None)`": "both are the larger one",
}

# -- one_hot ------------------------------------------------------------------------------------
LABELS = np.array([1, 3, 0, 3, 2])  # of 4 classes
FEW = np.array([2, 0, 1, 0])  # of 4, 5 or 6 classes, the last of which do not occur
SPARSE = np.array([4, 1])  # of 6 classes
ONE_LABEL = np.array([1])  # of 3 classes
UNSIGNED = np.array([0, 3, 1], dtype=np.uint8)  # of 4 classes
SHORT = np.array([2, 0, 2], dtype=np.int32)  # of 3 classes

# What students may see: the inputs of the self-check, and some that tell mistakes apart.
TARGET = np.array([1, 0, 0])
GOOD, BAD = np.array([0.7, 0.2, 0.1]), np.array([0.1, 0.3, 0.6])
PUBLIC = {
    "one_hot": [
        (np.array([2, 0, 1]), 3),
        (np.array([2, 0, 1]), 5),
        (np.array([1, 1]), 3),
        (np.array([3, 1, 3]), 5),
    ],
    "cross_entropy": [
        (TARGET, GOOD),
        (TARGET, BAD),
        (np.array([TARGET, TARGET]), np.array([GOOD, BAD])),
        (np.array([TARGET, TARGET, TARGET]), np.array([GOOD, BAD, GOOD])),
    ],
}


def loss(student, p):
    """The loss of one sample whose right class has this probability."""
    return student.cross_entropy(np.array([[1, 0, 0]]), np.array([[p, (1 - p) / 2, (1 - p) / 2]]))


def mean(student, p):
    """The loss of two samples that are alike."""
    rows = np.array([[1, 0, 0]] * 2), np.array([[p, (1 - p) / 2, (1 - p) / 2]] * 2)
    return student.cross_entropy(*rows)


DRAWN = {
    "one_hot": [
        Grid("sample", "class", lambda student: student.one_hot(np.array([2, 0, 1]), 3)),
        Grid("sample", "class", lambda student: student.one_hot(np.array([2, 0, 1]), 5)),
        Grid("sample", "class", lambda student: student.one_hot(np.array([1, 1]), 3)),
    ],
    "cross_entropy": [
        Curve("probability of the right class", "loss", (0.02, 1.0), loss),
        Curve("probability of the right class, for two samples alike", "loss", (0.02, 1.0), mean),
    ],
}


@mistake_model("one_hot")
def one_hot(labels, num_classes, made):
    """A row for each label, with a single 1 in the column of its class."""
    if made("missing-return"):
        return None
    if shape := made("returns-labels", "as they are", "as a column"):
        return labels if shape == "as they are" else labels[:, None]
    if made("compare-with-itself"):
        table = labels[:, None] == labels
    elif made("chained-indexing"):
        table = np.zeros((len(labels), len(columns(labels, num_classes, made))))
    elif form := made("adds-up-duplicates", "counts", "marks"):
        table = np.zeros(len(columns(labels, num_classes, made)))
        np.add.at(table, numbers(labels, made), 1)
        return table if form == "counts" else (table > 0).astype(float)
    else:
        table = marked(labels, columns(labels, num_classes, made), made)
    if made("complement"):
        table = 1 - np.asarray(table, dtype=float)
    if not made("compare-with-itself") and made("transposed"):
        table = np.transpose(table)
    return table if isinstance(table, list) else np.asarray(table, dtype=float)


WIDTHS = "largest + 1|how many|how many, compared|largest|largest, compared".split("|")


def columns(labels, num_classes, made):
    """The classes, one for each column."""
    found = np.unique(labels)
    if made("infers-num-classes", "those that occur"):
        return found
    if form := made("infers-num-classes", *WIDTHS):
        largest = int(found.max())
        widths = {"largest + 1": largest + 1, "how many": len(found), "largest": largest}
        return np.arange(widths[form.partition(",")[0]])
    return np.arange(num_classes + 1 if made("extra-column") else num_classes)


def numbers(labels, made):
    """The column of each label's 1."""
    if form := made("one-based-labels", "wraps around", "as int", "compared"):
        return labels - 1 if form == "wraps around" else labels.astype(int) - 1
    return labels


def marked(labels, classes, made):
    """The table of zeros with a 1 wherever one is written."""
    index = numbers(labels, made)
    width = made("infers-num-classes", "those that occur", *WIDTHS)
    if made("one-based-labels", "compared") or width == "those that occur" or "compared" in width:
        return index[:, None] == classes
    table = np.zeros((len(labels), len(classes)))
    if made("marks-rows"):
        table[index] = 1
    elif made("marks-all-rows"):
        table[:, index] = 1
    elif form := made("list-aliasing", "an array", "a list"):
        table[:, index] = 1
        return table.tolist() if form == "a list" else table
    else:
        table[np.arange(len(labels)), index] = labels if made("writes-label-value") else 1
    return table


@evidence("one_hot")
def repeats_one_list(student):
    """Whether the result is a list with the same list for different labels."""
    rows = student.one_hot(LABELS, 4)
    return isinstance(rows, list) and all(np.array_equal(row, rows[0]) for row in rows)


@pytest.mark.points(2)
def test_a_row_for_each_label(student):
    """Each label becomes a row with a single 1, in the column of its class"""
    for labels, num_classes in ((LABELS, 4), (ONE_LABEL, 3), (FEW, 4)):
        assert student.one_hot(labels, num_classes) == approx(one_hot(labels, num_classes))


@pytest.mark.points(1)
def test_classes_that_do_not_occur(student):
    """As many columns as there are classes, whichever labels occur"""
    for labels, num_classes in ((FEW, 6), (SPARSE, 6), (SPARSE, 5)):
        assert student.one_hot(labels, num_classes) == approx(one_hot(labels, num_classes))


@pytest.mark.points(1)
def test_labels_of_any_integer_type(student):
    """Labels of other integer types; the labels are the same after the call"""
    for labels, num_classes in ((UNSIGNED, 4), (SHORT, 3), (LABELS, 4)):
        call = student.one_hot.outcome(labels, num_classes)
        assert call.value == approx(one_hot(labels, num_classes))
        assert not call.changed, "the function changes the labels"


# -- cross_entropy ------------------------------------------------------------------------------
TARGETS = np.array([[0, 0, 1], [1, 0, 0], [0, 1, 0], [1, 0, 0]])
PROBS = np.array([[0.25, 0.15, 0.6], [0.5, 0.3, 0.2], [0.62, 0.1, 0.28], [0.85, 0.04, 0.11]])
SQUARE_TARGETS = np.array([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
SQUARE_PROBS = np.array([[0.3, 0.45, 0.25], [0.05, 0.75, 0.2], [0.12, 0.86, 0.02]])
WIDE_TARGETS = np.array([[0, 0, 0, 1], [1, 0, 0, 0]])
WIDE_PROBS = np.array([[0.4, 0.25, 0.05, 0.3], [0.55, 0.15, 0.1, 0.2]], dtype=np.float32)
ONE_ROW_TARGETS = np.array([[0, 0, 1, 0]])
ONE_ROW_PROBS = np.array([[0.2, 0.35, 0.15, 0.3]])
SAMPLE_TARGET = np.array([0, 1, 0, 0])
SAMPLE = np.array([0.18, 0.37, 0.05, 0.4])
FIRST_TARGET = np.array([1.0, 0.0, 0.0])
FIRST = np.array([0.72, 0.2, 0.08], dtype=np.float32)

# A zero for a class that is not the target's, where the loss has its exact value; and where no
# wrong way to pick entries finds it, since what a mistake makes of it is up to the epsilon.
ZEROS_TARGETS = np.array([[1.0, 0.0, 0.0], [1.0, 0.0, 0.0], [1.0, 0.0, 0.0]])
ZEROS = np.array([[0.35, 0.25, 0.4], [0.45, 0.15, 0.4], [0.8, 0.2, 0.0]])
ZERO_SAMPLE_TARGET = np.array([0, 1, 0])
ZERO_SAMPLE = np.array([0.55, 0.45, 0.0])

YES = np.array([[1, 0, 0]])
TENTH = np.array([[0.1, 0.6, 0.3]])
IMPOSSIBLE = np.array([[0.0, 0.75, 0.25]])
CERTAIN = np.array([[1.0, 0.0, 0.0]])

# Epsilons are the student's choice: up to 1e-5 they are invisible at this tolerance.
SMALL = "1e-15 1e-16 2.22e-16 1e-14 1e-13 1e-12 1e-11 1e-10 1e-9 1e-8 1e-7 1e-6 1e-20 1e-30".split()
FLOOR = 1e-30
LARGE = "0.01 0.001 0.005 0.02 0.05 0.1 0.0001 0.002 0.0005 0.03 0.2".split()
ADDED = [f"{eps} added" for eps in LARGE]
CLIPPED = [f"{eps} at both sides" for eps in LARGE[:6]]
CLIPPED += [f"{eps} at one side" for eps in LARGE[:6] if eps != "0.001"]  # which is allowed


@mistake_model("cross_entropy", tolerance=1e-4)
def cross_entropy(targets, probs, made):
    """Minus the logarithm of the true class's probability, as a mean over the samples."""
    if made("missing-return"):
        return None
    if made("scalar-math"):
        math.log(probs)
    if made("if-on-array"):
        max(probs, 1e-15)
    if array := made("mutates-input", "probs", "targets"):
        kept = targets.copy(), probs.copy()
        overwritten = targets if array == "targets" else probs
        overwritten *= 0.5  # whole numbers cannot take it
        targets, probs = kept
    if form := made("squared-error", "summed", "averaged"):
        squares = (targets - probs) ** 2
        loss = reduced(squares / (squares.shape[-1] if form == "averaged" else 1), made, False)
    else:
        entries = terms(targets, probs.astype(float), made)
        binary = not made("log-of-one-minus-p") and made("binary-formula", "summed", "averaged")
        loss = reduced(entries if made("missing-minus") else -entries, made, not binary)
    if digits := made("rounded", *"3 2 1".split()):
        loss = np.round(loss, int(digits))
    return loss


def terms(targets, probs, made):
    """The terms of the sum, in the shape of the table."""
    if made("uses-top-probability"):
        targets = probs == probs.max(axis=-1, keepdims=True)
    elif form := made("expects-class-indices", *READINGS):
        targets = picked_by_number(targets, form)
    elif form := made("picks-columns-not-entries", "any", "batch only"):
        targets = picked_crosswise(targets, "columns", form)
    elif form := made("picks-rows-not-entries", "any", "batch only"):
        targets = picked_crosswise(targets, "rows", form)
    elif made("first-class-only"):
        targets = targets * (np.arange(targets.shape[-1]) == 0)
    elif eps := made("swapped-arguments", *SMALL):
        targets, probs = probs, np.maximum(targets, float(eps))
    if made("log-of-one-minus-p"):
        return targets * log(1 - probs, made)
    if form := made("binary-formula", "summed", "averaged"):
        both = targets * log(probs, made) + (1 - targets) * log(1 - probs, made)
        return both if form == "summed" else both / both.shape[-1]
    if made("log-of-zero", "picked"):
        probs = np.where(targets > 0, probs, 1)
    return targets * log(probs, made)


def log(p, made):
    """The logarithm of probabilities, with what is done about zeros."""
    if made("softmax-on-probabilities"):
        return p - np.log(np.exp(p).sum(axis=-1, keepdims=True))
    if made("no-log"):
        return p
    if made("log1p"):
        logs = np.log1p(p)
    elif form := made("log-of-zero", "of any", "picked", "of the targets"):
        logs = np.log(p) if form != "of the targets" else np.full(p.shape, -np.inf)
    elif made("zero-costs-nothing"):
        logs = np.log(np.where(p > 0, p, 1))
    elif form := made("eps-too-large", *ADDED, *CLIPPED):
        eps = float(form.split()[0])
        clipped = np.clip(p, eps, 1 - eps if "both" in form else 1)
        logs = np.log(p + eps if form in ADDED else clipped)
    else:
        logs = np.log(np.maximum(p, FLOOR))
    base = 2 if made("log-base-2") else 10 if made("log-base-10") else np.e
    return logs / np.log(base)


READINGS = [
    how + cast + vector
    for how in ("row by row", "as a table", "as rows")
    for cast in ("", ", cast")
    for vector in ("", ", no vector")
]


def picked_by_number(targets, form):
    """How often each probability is picked where one-hot entries are read as class numbers."""
    if targets.dtype.kind == "f" and "cast" not in form:
        raise IndexError("arrays used as indices must be of integer (or boolean) type")
    if targets.ndim == 1 and "no vector" in form:
        raise IndexError("too many indices for array")
    table = np.atleast_2d(targets)
    samples, classes = table.shape
    picked = np.equal.outer(table, np.arange(classes))  # sample, entry, number
    if "as a table" in form and samples > 1:
        if samples != classes:
            raise IndexError("shape mismatch: indexing arrays could not be broadcast together")
        weights = picked.sum(axis=0)
    elif "as rows" in form and targets.ndim > 1:
        weights = whole_rows(picked.sum(axis=(0, 1)) / classes, samples)
    else:
        weights = picked.sum(axis=1)
    return weights.reshape(targets.shape) / classes


def whole_rows(counts, samples):
    """The same weight for all entries of a row that is picked by a number meant for a class."""
    if counts[samples:].any():
        raise IndexError("index is out of bounds")
    weights = np.zeros((samples, len(counts)))
    weights[: len(counts)] = counts[:samples, None]
    return weights


def picked_crosswise(targets, what, form):
    """How often each probability is picked where labels select whole `what`: rows or columns."""
    if targets.ndim == 1:
        if form == "batch only":
            raise IndexError("too many indices for array")
        return targets
    if what == "columns":
        return targets.mean(axis=0) + np.zeros(targets.shape)
    return whole_rows(targets.sum(axis=0) / targets.shape[1], len(targets))


def reduced(entries, made, averages=True):
    """The terms added up as one number, or as several where a mistake leaves them.

    The average of all the terms is a form of the binary formula and of squared error, which people
    write so: no `averages`.
    """
    classes = entries.shape[-1]
    if form := made("loss-per-class", "sum", "mean", "sum of rows", "mean of rows"):
        rows = np.atleast_2d(entries) if "rows" in form else entries
        return rows.sum(axis=0) if "sum" in form else rows.mean(axis=0)
    if form := made("loss-per-sample", "flat", "of rows", "column"):
        rows = np.atleast_2d(entries) if form == "of rows" else entries
        losses = rows.sum(axis=-1, keepdims=form == "column")
        return losses / classes if made("mean-over-all-elements") else losses
    total = entries.sum()
    if made("sum-not-mean"):
        return total
    if averages and made("mean-over-all-elements"):
        return total / entries.size
    if form := made("divides-by-num-classes", "of the shape", "of the rest"):
        return total if form == "of the rest" and entries.ndim == 1 else total / classes
    if made("divides-vector-by-num-classes"):
        return total / len(entries)
    return total / (len(entries) if entries.ndim > 1 else 1)


@evidence("cross_entropy")
def price_of_the_impossible(student):
    """What probability 0 for the true class costs, where 0.1 costs 1; at most `HIGH`.

    In this unit it depends neither on the epsilon nor on sign, base and divisor.
    """
    with np.errstate(all="ignore"):
        ordinary = total(student.cross_entropy(YES, TENTH))
        price = total(student.cross_entropy(YES, IMPOSSIBLE)) / ordinary
    return min(price, HIGH) if np.isfinite(price) else price


HIGH = 6.9 / -np.log(0.1)


@evidence("cross_entropy")
def price_of_certainty(student):
    """What probability 1 for the true class costs, and 0 for all the others; at most about 1."""
    price = total(student.cross_entropy(YES, CERTAIN))
    return np.clip(price, -1.1, 1.1) if np.isfinite(price) else price


def total(loss):
    """A loss as one number, nan if it is none."""
    try:
        return np.sum(np.asarray(loss, dtype=float))
    except (TypeError, ValueError, OverflowError):
        return np.float64("nan")


def value(targets, probs):
    """What the loss is, as far as an epsilon of 1e-5 leaves it."""
    return approx(cross_entropy(targets, probs), rel=1e-4)


@pytest.mark.points(2)
def test_mean_over_a_batch(student):
    """A batch: one number, the mean of the losses of its samples"""
    for targets, probs in (
        (TARGETS, PROBS),
        (SQUARE_TARGETS, SQUARE_PROBS),
        (WIDE_TARGETS, WIDE_PROBS),
        (ONE_ROW_TARGETS, ONE_ROW_PROBS),
    ):
        assert student.cross_entropy(targets, probs) == value(targets, probs)


@pytest.mark.points(1)
def test_one_sample(student):
    """A single sample without a batch: its loss"""
    for target, probs in ((SAMPLE_TARGET, SAMPLE), (FIRST_TARGET, FIRST)):
        assert student.cross_entropy(target, probs) == value(target, probs)


@pytest.mark.points(1)
def test_zeros_for_other_classes(student):
    """Probability 0 for a class that is not the true one changes nothing"""
    for targets, probs in ((ZEROS_TARGETS, ZEROS), (ZERO_SAMPLE_TARGET, ZERO_SAMPLE)):
        assert student.cross_entropy(targets, probs) == value(targets, probs)


@pytest.mark.points(1)
def test_certain_predictions(student):
    """Certain and right costs nothing; certain and wrong costs much, but not infinitely much"""
    assert student.cross_entropy(YES, TENTH) == value(YES, TENTH)
    assert price_of_certainty(student) == approx(0.0, abs=2e-5)
    price = price_of_the_impossible(student)
    assert np.isfinite(price), "probability 0 for the true class: the loss is not finite"
    assert price == approx(HIGH), "probability 0 for the true class: the loss is too small"


@pytest.mark.points(1)
def test_arguments_are_unchanged(student):
    """Targets and probabilities are the same after the call"""
    assert student.cross_entropy(TARGETS, PROBS) == value(TARGETS, PROBS)
    for targets, probs in ((TARGETS, PROBS), (ZEROS_TARGETS, ZEROS)):
        call = student.cross_entropy.attempt(targets, probs)
        assert not call.changed, "the function changes its arguments"
