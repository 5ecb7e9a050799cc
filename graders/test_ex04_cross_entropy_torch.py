"""Hidden checks of ex04: cross-entropy in torch, for class indices and for one-hot rows."""

import pytest
import torch
import torch.nn.functional as F
from torch import nn

from logitlab.api import Curve, approx, mistake_model

POINTS = 10


def batch(scores, labels, dtype=torch.float64):
    """Scores and class indices as tensors."""
    return torch.tensor(scores, dtype=dtype), torch.tensor(labels)


BATCH = batch(
    [
        [0.5, -1.0, 1.5],
        [1.25, 0.5, -0.75],
        [-1.5, 0.25, 2.0],
        [-0.5, -1.75, -1.0],
        [0.25, 1.0, 2.5],
    ],
    [2, 0, 1, 1, 2],
)
SQUARE = batch(
    [
        [0.5, 1.5, -1.0, 0.25],
        [1.0, -0.5, 2.0, 1.75],
        [-1.25, 0.75, 0.5, -2.0],
        [2.5, 1.0, -0.75, 1.5],
    ],
    [1, 3, 0, 1],
    torch.float32,
)
WIDE = batch([[0.25, -1.0, 1.5, 0.75, -0.5], [1.0, 2.0, -1.5, 0.5, 1.25]], [1, 3])
NEGATIVE = batch(
    [[-2.0, -1.0, -3.5, -1.75], [-0.25, -2.5, -1.5, -0.5], [-4.0, -3.0, -2.75, -5.0]],
    [1, 2, 1],
    torch.float32,
)
ONE_ROW = batch([[0.75, -1.25, 0.5]], [2])
ORDINARY = (BATCH, SQUARE, WIDE, NEGATIVE, ONE_ROW)

ALL_LARGE = batch([[1000.0, 1001.5, 1002.0], [1003.0, 999.0, 1000.5]], [0, 1])
LOPSIDED = batch([[300.0, 301.0, 299.0], [-600.0, -602.0, -601.0]], [0, 1])
FAR_APART = batch([[400.0, -400.0, 0.0], [1.0, 2.0, 0.5]], [1, 0])
FAR_APART_FLOAT32 = batch([[-70.0, 70.0], [1.5, 0.25], [2.0, 3.0]], [0, 1, 1], torch.float32)
LARGE_FLOAT32 = batch([[99.0, 100.0, 98.0], [-96.0, -97.0, -99.0]], [0, 2], torch.float32)
VERY_LARGE = batch([[-9000.0, 9500.0, 4000.5], [8000.0, 7000.0, -10000.0]], [0, 1])
LARGE = (ALL_LARGE, LOPSIDED, FAR_APART, FAR_APART_FLOAT32, LARGE_FLOAT32, VERY_LARGE)
CONFIDENT = batch([[-20.0, 40.0, 10.0], [0.5, -1.0, 0.25]], [0, 2])

GOOD = batch([[2.0, 1.0, 0.1]], [0], torch.float32)
BAD = batch([[0.5, 2.0, 0.3]], [0], torch.float32)
THREE = batch([[0.1, 0.2, 3.9], [1.2, 0.1, 0.3], [0.3, 2.2, 0.2]], [2, 0, 1], torch.float32)
DTYPES = {"float": torch.float32, "double": torch.float64, "half": torch.float16}
INTEGERS = {"int32": torch.int32, "int16": torch.int16, "int8": torch.int8}
ROWS = ["float", "long", "nll", "inferred long", "inferred float"]
AMOUNTS = "0.1 0.2 0.05 0.01".split()
EPSILONS = "1e-9 1e-8 1e-7 1e-10 1e-12 1e-15 1e-6 1e-16 1e-20 machine".split()


def one_hot(given):
    """The same batch with one-hot rows in place of class indices."""
    scores, labels = given
    return scores, F.one_hot(labels, scores.shape[1])


PUBLIC = {
    "cross_entropy": [GOOD, BAD, THREE],
    "cross_entropy_one_hot": [one_hot(given) for given in (GOOD, BAD, THREE)],
}


def drawn(function, *labels):
    """The loss over the lead of the right class, of one sample and of two alike."""

    def loss(student, lead):
        scores, classes = batch([[lead, 0.0, 0.0]] * len(labels), labels, torch.float32)
        given = one_hot((scores, classes)) if function.endswith("one_hot") else (scores, classes)
        return getattr(student, function)(*given)

    return loss


LEAD = "lead of the right class over the two others"
DRAWN = {
    function: [
        Curve(LEAD, "loss", (-6.0, 6.0), drawn(function, 0)),
        Curve(f"{LEAD}, for two samples alike", "loss", (-6.0, 6.0), drawn(function, 0, 0)),
        Curve(LEAD, "loss", (-200.0, 200.0), drawn(function, 0)),
    ]
    for function in ("cross_entropy", "cross_entropy_one_hot")
}


@mistake_model("cross_entropy", seen=True)
def cross_entropy(logits, labels, made):
    """The mean over samples of minus the log-probability of the true class."""
    return loss(logits, labels, None, made)


@mistake_model("cross_entropy_one_hot", seen=True)
def cross_entropy_one_hot(logits, targets, made):
    """The same loss, from one-hot rows."""
    labels = targets.argmax(dim=1)
    if made("one-hot-targets", *ROWS):
        pass  # then nothing is decoded
    elif way := made("argmax-over-samples", "refused", "spread", "first rows", "in pairs"):
        labels = targets.argmax(dim=0)
        if len(labels) != len(targets) and way == "refused":
            raise ValueError("Expected input batch_size to match target batch_size.")
        if len(labels) > len(targets) and way == "first rows":
            raise IndexError("index is out of bounds")
        if way in ("first rows", "in pairs"):
            logits = logits[: len(labels)]
            labels, targets = labels[: len(logits)], targets[: len(logits)]
    elif made("values-not-indices"):
        labels = targets.max(dim=1).values
    return loss(logits, labels, targets, made)


def loss(logits, labels, rows, made):
    """What both functions compute; `rows` are the one-hot targets, where they were given."""
    if way := made("mutates-input", "in sight of autograd", "behind its back"):
        original = logits if way == "in sight of autograd" else logits.detach()
        logits = logits.clone()
        original -= original.max(dim=1, keepdim=True).values
    if made("loss-not-called"):
        return nn.CrossEntropyLoss()
    if made("loss-not-instantiated"):
        return nn.CrossEntropyLoss(logits, labels)
    if way := made("swapped-arguments", "as they are", "as floats"):
        first = labels if rows is None else rows
        return F.cross_entropy(first if way == "as they are" else first.float(), logits)
    if shift := made("one-based-labels", "-1", "+1", "-1, wrapping around"):
        labels = labels + int(shift[:2])
        labels = labels % logits.shape[1] if "wrapping" in shift else labels
    if kind := made("float-targets", "scores", *DTYPES):
        return F.cross_entropy(logits, labels.to(DTYPES.get(kind, logits.dtype)))
    if kind := made("int32-targets", *INTEGERS):
        return F.cross_entropy(logits, labels.to(INTEGERS[kind]))
    if made("column-targets"):
        return F.cross_entropy(logits, labels[:, None])
    if kind := made("argmax-before-loss", "floats", "whole labels", "whole numbers"):
        decided = logits.argmax(dim=1)
        decided = decided if kind == "whole numbers" else decided.float()
        given = labels if kind == "whole labels" else labels.float()
        return returned(F.cross_entropy(decided, given), made, cut=True)
    each, weights = losses(logits, labels, rows, made)
    return returned(reduced(each, weights, logits.shape[1], made), made)


def losses(logits, labels, rows, made):
    """The loss of each sample (or a wider table), and the weights of its mean."""
    classes = logits.shape[1]
    if made("margin-loss"):
        return F.multi_margin_loss(logits, labels, reduction="none"), None
    if kind := made("binary-loss", "of scores", "of sigmoids", "of scores, summed"):
        truth = encoded(labels, classes, made).to(logits.dtype)
        if kind == "of sigmoids":
            return F.binary_cross_entropy(logits.sigmoid(), truth, reduction="none"), None
        table = F.binary_cross_entropy_with_logits(logits, truth, reduction="none")
        return table.sum(dim=1) if "summed" in kind else table, None
    if kind := made(
        "binary-loss-on-softmax", "the loss", "by hand", "the loss, summed", "by hand, summed"
    ):
        p, truth = probabilities(logits, made), encoded(labels, classes, made).to(logits.dtype)
        table = F.binary_cross_entropy(p, truth, reduction="none")
        if "by hand" in kind:
            table = -(truth * p.log() + (1 - truth) * (1 - p).log())
        return table.sum(dim=1) if "summed" in kind else table, None
    if kind := made("squared-error", "of probabilities", "of scores", "of probabilities, summed"):
        p = logits if kind == "of scores" else probabilities(logits, made)
        table = (p - encoded(labels, classes, made)) ** 2
        return table.sum(dim=1) if "summed" in kind else table, None
    if made("nll-on-softmax"):
        return alike(picked(-probabilities(logits, made), labels, made))
    if made("nll-on-logits"):
        return alike(picked(-squashed(logits, made)[0], labels, made))
    return cross_entropies(logits, labels, rows, made)


def alike(each):
    """The losses with equal weights, unless they are a table."""
    return each, torch.ones_like(each) if each.dim() == 1 else None


def squashed(logits, made):
    """The scores as they reach the loss, and whether they are between 0 and 1."""
    if made("relu-before-loss"):
        return logits.relu(), False
    if kind := made("sigmoid-before-loss", "the function", "by hand"):
        return logits.sigmoid() if kind == "the function" else 1 / (1 + torch.exp(-logits)), True
    return logits, False


def cross_entropies(logits, labels, rows, made):
    """The cross-entropy of each sample, and the weights of its mean."""
    classes = logits.shape[1]
    scores, small = squashed(logits, made)
    if made("double-softmax"):
        scores, small = along(scores, 1, made), True
    elif made("double-softmax-over-samples"):
        scores, small = scores.softmax(dim=0), True
    if made("transposed-logits"):
        scores = scores.T
        if len(scores) != len(labels):
            raise ValueError("Expected input batch_size to match target batch_size.")
    if form := made("one-hot-targets", *ROWS):
        return rows_given(form, scores, labels, rows, made), None
    log_p = scores.log_softmax(dim=1) if small else log_probabilities(scores, made)
    if made.note("log-softmax-before-loss"):
        each = F.cross_entropy(log_p, labels, reduction="none")
    else:
        each = picked(-log_p, labels, made)
    each, weights = alike(each)
    if weights is None:
        return each, None
    if amount := made("unasked-label-smoothing", *AMOUNTS):
        each = (1 - float(amount)) * each - float(amount) * log_p.mean(dim=1)
    if kind := made("unasked-class-weights", "rising", "balanced", "rising, over N"):
        counts = torch.bincount(labels, minlength=classes)
        rising = torch.arange(1, classes + 1)
        weights = (1 / counts if kind == "balanced" else rising)[labels].to(each.dtype)
    if kind == "rising, over N":
        each, weights = each * weights, torch.ones_like(each)
    if way := made("ignores-class-0", "mean of the others", "over all"):
        kept = (labels != 0).to(each.dtype)
        each, weights = each * kept, weights * kept if way == "mean of the others" else weights
    return each, weights


def rows_given(form, scores, labels, rows, made):
    """The losses from one-hot rows, given to a loss that wants class indices."""
    if rows is None:
        rows = F.one_hot(labels) if "inferred" in form else F.one_hot(labels, scores.shape[1])
    if form == "nll":
        return F.nll_loss(scores.log_softmax(dim=1), rows)
    rows = rows.to(scores.dtype) if "float" in form else rows
    if "float" in form and (amount := made("unasked-label-smoothing", *AMOUNTS)):
        rows = (1 - float(amount)) * rows + float(amount) / rows.shape[1]
    each = F.cross_entropy(scores, rows, reduction="none")
    return -each if made("missing-minus") else each


def encoded(labels, classes, made):
    """The labels as one-hot rows."""
    return F.one_hot(labels) if made("infers-num-classes") else F.one_hot(labels, classes)


def probabilities(scores, made):
    """Softmax over the classes."""
    return along(scores, 0 if made("softmax-over-samples") else 1, made)


def along(scores, dim, made):
    """Softmax along a dimension."""
    if made("no-max-shift"):
        e = scores.exp()
        return e / e.sum(dim=dim, keepdim=True)
    return scores.softmax(dim=dim)


def log_probabilities(scores, made):
    """The logarithm of softmax."""
    if kind := made("log-of-softmax", "bare", *EPSILONS):
        p = probabilities(scores, made)
        tiny = {"bare": 0.0, "machine": torch.finfo(p.dtype).eps}.get(kind)
        return torch.log(p + (float(kind) if tiny is None else tiny))
    dim = 0 if made("softmax-over-samples") else 1
    if made("no-max-shift"):
        return scores - scores.exp().sum(dim=dim, keepdim=True).log()
    if made("global-max-shift"):
        scores = scores - scores.max()
        return scores - scores.exp().sum(dim=dim, keepdim=True).log()
    return scores.log_softmax(dim=dim)


def picked(table, labels, made):
    """One entry of each row: that of the true class."""
    if made("missing-minus"):
        table = -table
    if made("picks-columns-not-entries"):
        return table[:, labels]
    if made("picks-rows-not-entries"):
        return table[labels]
    if made("infers-num-classes"):
        return (table * F.one_hot(labels)).sum(dim=1)
    if bool((labels < 0).any()):
        raise IndexError("Target -1 is out of bounds.")
    return table[torch.arange(len(table)), labels]


def reduced(each, weights, classes, made):
    """The mean over the samples."""
    total = each if weights is None else each * weights
    if shape := made("loss-per-sample", "flat", "column"):
        return total[:, None] if shape == "column" else total
    if made("sum-not-mean"):
        return total.sum()
    if made("divides-by-num-classes"):
        return total.sum() / classes
    if weights is None:
        return total.mean()
    if made("mean-over-all-elements"):
        return total.mean() / classes
    return total.sum() / weights.sum()


def returned(value, made, cut=False):
    """The loss as it is returned."""
    if made("missing-return"):
        return None
    if made("returns-float"):
        return value.item()
    if not cut and (way := made("breaks-gradient", "cut", "refused")):
        if way == "refused" and value.requires_grad:
            raise RuntimeError("Can't call numpy() on Tensor that requires grad.")
        return value.detach()
    return value


def compare(call, expected):
    """Demand a 0-d tensor with the right value."""
    assert isinstance(call.value, torch.Tensor), "the result is not a tensor"
    assert call.value == approx(expected, rel=1e-5, abs=1e-5)


def compare_gradient(model, call, given):
    """Demand the right value and the right gradient."""
    compare(call, model(*given))
    assert call.gradient is not None, "no gradient flows back to the scores"
    assert call.gradient[0] == approx(model.gradient(*given), rel=1e-5, abs=1e-6)


@pytest.mark.points(1)
def test_value_on_a_batch(student):
    """Class indices: the mean loss of a batch, as a 0-d tensor"""
    for given in ORDINARY:
        compare(student.cross_entropy.outcome(*given), cross_entropy(*given))


@pytest.mark.points(1)
def test_class_indices_reach_the_loss(student):
    """Class indices: PyTorch's loss gets them as they are"""
    for given in (BATCH, SQUARE):
        call = student.cross_entropy.outcome(*given, seen=True)
        compare(call, cross_entropy(*given))
        assert gives_indices(call), "the loss of PyTorch is not given class indices"


@pytest.mark.points(2)
def test_gradient(student):
    """Class indices: the gradient flows back to the scores"""
    for given in (BATCH, SQUARE):
        call = student.cross_entropy.outcome(*given, gradient=(0,))
        compare_gradient(cross_entropy, call, given)


@pytest.mark.points(1)
def test_large_scores(student):
    """Class indices: right for large scores too, and the arguments stay as they are"""
    for given in LARGE:
        call = student.cross_entropy.outcome(*given)
        compare(call, cross_entropy(*given))
        assert not call.changed, "the function changes its arguments"
    call = student.cross_entropy.outcome(*CONFIDENT, gradient=(0,))
    compare_gradient(cross_entropy, call, CONFIDENT)


@pytest.mark.points(1)
def test_one_hot_value_on_a_batch(student):
    """One-hot rows: the mean loss of a batch, as a 0-d tensor"""
    for given in map(one_hot, ORDINARY):
        compare(student.cross_entropy_one_hot.outcome(*given), cross_entropy_one_hot(*given))


@pytest.mark.points(2)
def test_one_hot_rows_do_not_reach_the_loss(student):
    """One-hot rows: PyTorch's loss gets class indices"""
    for given in map(one_hot, (BATCH, SQUARE)):
        call = student.cross_entropy_one_hot.outcome(*given, seen=True)
        compare(call, cross_entropy_one_hot(*given))
        assert gives_indices(call), "the loss of PyTorch is not given class indices"


@pytest.mark.points(1)
def test_one_hot_gradient(student):
    """One-hot rows: the gradient flows back to the scores"""
    for given in map(one_hot, (BATCH, SQUARE)):
        call = student.cross_entropy_one_hot.outcome(*given, gradient=(0,))
        compare_gradient(cross_entropy_one_hot, call, given)


@pytest.mark.points(1)
def test_one_hot_large_scores(student):
    """One-hot rows: right for large scores too, and the arguments stay as they are"""
    for given in map(one_hot, LARGE):
        call = student.cross_entropy_one_hot.outcome(*given)
        compare(call, cross_entropy_one_hot(*given))
        assert not call.changed, "the function changes its arguments"
    confident = one_hot(CONFIDENT)
    call = student.cross_entropy_one_hot.outcome(*confident, gradient=(0,))
    compare_gradient(cross_entropy_one_hot, call, confident)


def gives_indices(call):
    """Whether every cross-entropy of PyTorch that was called got class indices."""
    given = [event["target"] for event in call.seen if event.get("loss") == "cross_entropy"]
    return all(target == "indices" for target in given)
