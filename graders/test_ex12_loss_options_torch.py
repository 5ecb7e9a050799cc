"""Hidden checks of ex12: weights, masks, smoothing and several labels at once, in torch."""

import pytest
import torch
import torch.nn.functional as F

from logitlab.api import Curve, approx, mistake_model

POINTS = 5


def batch(scores, targets, *option, dtype=torch.float64):
    """Scores, class indices or multi-hot rows, and the option of the loss."""
    targets = torch.tensor(targets)
    if targets.dim() == 2:
        targets = targets.to(dtype)
    weights = tuple(torch.tensor(o, dtype=dtype) if isinstance(o, list) else o for o in option)
    return torch.tensor(scores, dtype=dtype), targets, *weights


FIVE = [
    [0.5, -1.0, 1.5],
    [1.25, 0.75, -0.5],
    [-1.5, 0.25, 2.0],
    [-0.5, -1.75, -1.0],
    [0.25, 1.0, 2.5],
]
THREE = [[1.5, -1.0, 0.5], [0.25, 1.0, -1.75], [-0.5, -0.75, 2.0]]
TWO = [[0.25, -1.0, 1.5, 0.75], [1.0, 2.0, -1.5, 0.5]]


# -- the three options of cross-entropy ---------------------------------------------------------
def cross_entropies(logits, labels, made):
    """The cross-entropy of each sample."""
    if made("double-softmax"):
        logits = logits.softmax(dim=1)
    return F.cross_entropy(logits, labels, reduction="none")


def returned(value, made):
    """The loss as it is returned."""
    if made("missing-return"):
        return None
    if made("returns-float") and value.dim() == 0:
        return value.item()
    if way := made("breaks-gradient", "cut", "refused"):
        if way == "refused" and value.requires_grad:
            raise RuntimeError("Can't call numpy() on Tensor that requires grad.")
        return value.detach()
    return value


def compare(model, function, inputs):
    """Demand the right values, and for the first two inputs the right gradients."""
    for given in inputs:
        call = function.outcome(*given)
        assert isinstance(call.value, torch.Tensor), "the result is not a tensor"
        assert call.value == approx(model(*given), rel=1e-5, abs=1e-5)
        assert not call.changed, "the function changes its arguments"
    for given in inputs[:2]:
        call = function.outcome(*given, gradient=(0,))
        assert call.gradient is not None, "no gradient flows back to the scores"
        assert call.gradient[0] == approx(model.gradient(*given), rel=1e-5, abs=1e-6)


WEIGHTED = (
    batch(FIVE, [2, 0, 1, 1, 2], [1.0, 3.0, 0.5]),
    batch(THREE, [1, 0, 1], [2.0, 0.25, 1.5], dtype=torch.float32),
    batch(TWO, [2, 0], [0.5, 1.5, 4.0, 1.0]),
    batch([[0.75, -1.25, 0.5]], [2], [1.0, 2.0, 3.0]),
)

# What the self-check shows, too.
TUTORIAL = torch.tensor([[0.1, 0.2, 3.9], [1.2, 0.1, 0.3], [0.3, 2.2, 0.2]])
LABELS, ONE_MASKED = torch.tensor([2, 0, 1]), torch.tensor([2, -1, 1])
ROWS = torch.tensor([[1.0, 1.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 0.0]])
WEIGHTS = torch.tensor([1.0, 3.0, 1.0])
PUBLIC = {
    "weighted_cross_entropy": [
        (TUTORIAL, LABELS, WEIGHTS),
        (TUTORIAL[:2], LABELS[:2], WEIGHTS),
    ],
    "masked_cross_entropy": [(TUTORIAL, ONE_MASKED, -1), (TUTORIAL, torch.tensor([0, 1, 0]), 0)],
    "smoothed_cross_entropy": [(TUTORIAL, LABELS, 0.3), (TUTORIAL, LABELS, 0.0)],
    "multilabel_loss": [(TUTORIAL, ROWS)],
}


def drawn(function, second, *option):
    """The loss over the lead of the right class in the first of two samples."""

    def loss(student, lead):
        scores = torch.tensor([[lead, 0.0, 0.0], [0.5, 1.0, 0.0]])
        return getattr(student, function)(scores, torch.tensor([0, second]), *option)

    return loss


def of_labels(student, score):
    """The loss over the score of a label that belongs, beside one that does not."""
    return student.multilabel_loss(torch.tensor([[score, -0.5]]), torch.tensor([[1.0, 0.0]]))


LEAD = "lead of the right class in the first of two samples"
DRAWN = {
    function: [
        Curve(LEAD, "loss", (-6.0, 6.0), drawn(function, second, option)),
        Curve(LEAD, "loss", (-200.0, 200.0), drawn(function, second, option)),
    ]
    for function, second, option in (
        ("weighted_cross_entropy", 1, WEIGHTS),
        ("masked_cross_entropy", -1, -1),
        ("smoothed_cross_entropy", 1, 0.3),
    )
}
DRAWN["multilabel_loss"] = [
    Curve("score of a label that belongs", "loss", (-6.0, 6.0), of_labels),
    Curve("score of a label that belongs", "loss", (-200.0, 200.0), of_labels),
]


@mistake_model("weighted_cross_entropy")
def weighted_cross_entropy(logits, labels, class_weights, made):
    """The mean of the losses, weighted by what the true classes weigh."""
    weights = class_weights[labels]
    if made("ignores-weights"):
        weights = torch.ones_like(weights)
    elif way := made("weights-on-logits", "only", "and on the losses"):
        logits = logits * class_weights
        weights = torch.ones_like(weights) if way == "only" else weights
    losses = weights * cross_entropies(logits, labels, made)
    if made("loss-per-sample"):
        return returned(losses, made)
    if made("sum-not-mean"):
        return returned(losses.sum(), made)
    if made("divides-by-n"):
        return returned(losses.mean(), made)
    total = class_weights if made("divides-by-all-weights") else weights
    return returned(losses.sum() / total.sum(), made)


MASKED = (
    batch(FIVE, [2, -1, 1, 0, -1], -1),
    batch(THREE, [1, 2, 2], 1, dtype=torch.float32),
    batch(FIVE, [255, 0, 1, 2, 1], 255, dtype=torch.float32),
    batch(TWO, [3, 0], 0),
    batch(FIVE, [1, 2, 0, -100, 0], -100),
    batch(THREE, [0, 2, 1], -1),
    batch([[0.75, -1.25, 0.5]], [2], 7),
)


REPLACED = ("nearest", "class 0")  # what stands for a label that should be ignored


@mistake_model("masked_cross_entropy")
def masked_cross_entropy(logits, labels, ignore_index, made):
    """The mean of the losses of those samples that are not ignored."""
    num_classes = logits.shape[1]
    if made("mutates-input"):
        kept = labels.clone()
        labels[labels == ignore_index] = -100
        labels = kept
    ignored = labels == ignore_index
    if number := made("hard-coded-ignore-index", "-1", "0", "255", "negative", "0 or -100"):
        ignored = labels < 0 if number == "negative" else labels == int(number.split()[0])
        ignored |= (labels == -100) & (number == "0 or -100")
    if made("default-ignore-index"):
        ignored = labels == -100
    way = made("ignores-mask", "negative from the end", "out of bounds", "no row", *REPLACED)
    if way in REPLACED:
        nearest = labels.clamp(0, num_classes - 1)
        labels = nearest if way == "nearest" else labels.masked_fill(ignored, 0)
    if way:
        ignored = torch.zeros_like(ignored)
    absent = ~ignored & ((labels < 0) | (labels >= num_classes))
    if way == "negative from the end":
        absent &= (labels < -num_classes) | (labels >= num_classes)
    if absent.any() and way != "no row":
        raise IndexError("Target is out of bounds.")
    losses = cross_entropies(logits, labels.masked_fill(ignored | absent, 0) % num_classes, made)
    losses = losses * (~ignored & ~absent)
    if form := made("loss-per-sample", "all", "kept"):
        return returned(losses if form == "all" else losses[~ignored], made)
    if made("sum-not-mean"):
        return returned(losses.sum(), made)
    if made("divides-by-all"):
        return returned(losses.mean(), made)
    return returned(losses.sum() / (~ignored).sum(), made)


SMOOTHED = (
    batch(FIVE, [2, 0, 1, 1, 2], 0.3),
    batch(THREE, [1, 0, 1], 0.15, dtype=torch.float32),
    batch(TWO, [2, 0], 0.6),
    batch(FIVE, [0, 0, 2, 1, 0], 0.05, dtype=torch.float32),
    batch(THREE, [2, 2, 0], 0.0),
    batch([[0.75, -1.25, 0.5]], [2], 0.9),
)
USUAL = "0.1 0.2 0.05 0.01 0.15 0.25 0.3 0.5".split()


@mistake_model("smoothed_cross_entropy")
def smoothed_cross_entropy(logits, labels, smoothing, made):
    """Cross-entropy with a share of the target spread over all classes."""
    num_classes = logits.shape[1]
    if made("ignores-smoothing"):
        smoothing = 0.0
    elif number := made("hard-coded-smoothing", *USUAL):
        smoothing = float(number)
    each = torch.stack(
        [cross_entropies(logits, torch.full_like(labels, c), made) for c in range(num_classes)], 1
    )
    truth = F.one_hot(labels, num_classes).to(logits.dtype)
    if divisor := made("smooths-other-classes-only", "C - 1", "C"):
        others = num_classes - 1 if divisor == "C - 1" else num_classes
        targets = truth * (1 - smoothing) + (1 - truth) * smoothing / others
    else:
        targets = truth * (1 - smoothing) + smoothing / num_classes
    losses = (targets * each).sum(dim=1)
    if made("loss-per-sample"):
        return returned(losses, made)
    if made("mean-over-all-elements"):
        return returned(losses.mean() / num_classes, made)
    return returned(losses.sum() if made("sum-not-mean") else losses.mean(), made)


@pytest.mark.points(1)
def test_weighted_cross_entropy(student):
    """weighted_cross_entropy: value and gradient"""
    compare(weighted_cross_entropy, student.weighted_cross_entropy, WEIGHTED)


@pytest.mark.points(1)
def test_masked_cross_entropy(student):
    """masked_cross_entropy: value and gradient, whatever label is to be ignored"""
    compare(masked_cross_entropy, student.masked_cross_entropy, MASKED)


@pytest.mark.points(1)
def test_smoothed_cross_entropy(student):
    """smoothed_cross_entropy: value and gradient, whatever the share"""
    compare(smoothed_cross_entropy, student.smoothed_cross_entropy, SMOOTHED)


# -- several labels at once ---------------------------------------------------------------------
MULTILABEL = (
    batch(FIVE, [[1, 0, 1], [0, 0, 1], [1, 1, 0], [0, 0, 0], [1, 1, 1]]),
    batch(THREE, [[0, 1, 1], [1, 0, 0], [0, 1, 0]], dtype=torch.float32),
    batch(TWO, [[1, 1, 0, 0], [0, 0, 1, 1]]),
    batch([[0.75], [-1.25]], [[0], [1]]),
    batch([[0.25, 0.5], [0.875, 0.125]], [[1, 0], [0, 1]]),
)
LARGE_MULTILABEL = (
    batch([[900.0, -800.0, 0.5], [-1000.0, 850.0, -0.25]], [[0, 1, 1], [0, 1, 0]]),
    batch([[80.0, -75.0], [-60.0, 70.0]], [[0, 1], [0, 1]], dtype=torch.float32),
    batch([[9000.0, -9500.0, 8000.0]], [[1, 1, 0]]),
)
EPSILONS = "1e-12 1e-15 1e-10 1e-9 1e-8 1e-7 1e-6 1e-16".split()
CLIPPED, ADDED = [f"{e} clipped" for e in EPSILONS], [f"{e} added" for e in EPSILONS]
CLIPPED += [f"{e} clipped, BCELoss" for e in EPSILONS]
WHOLE = {"long": torch.int64, "int": torch.int32, "bool": torch.bool}


@mistake_model("multilabel_loss")
def multilabel_loss(logits, targets, made):
    """The mean over all entries of the binary cross-entropy of their sigmoids."""
    if kind := made("integer-targets", *WHOLE, "of probabilities"):
        if kind == "of probabilities":
            return F.binary_cross_entropy(logits.sigmoid(), targets.long())
        return F.binary_cross_entropy_with_logits(logits, targets.to(WHOLE[kind]))
    if kind := made("swapped-arguments", "scores", "probabilities"):
        if kind == "probabilities":
            return F.binary_cross_entropy(targets, logits.sigmoid())
        return F.binary_cross_entropy_with_logits(targets, logits)
    losses = entries(logits, targets, made)
    if form := made("loss-per-sample", "entries", "rows"):
        losses = losses.mean(dim=1) if form == "rows" and losses.dim() == 2 else losses
        return returned(losses, made)
    if form := made("sum-not-mean", "over labels", "over samples", "over both"):
        over = {"over labels": len(logits), "over samples": logits.shape[1]}.get(form, 1)
        return returned(losses.sum() / (1 if losses.dim() == 1 else over), made)
    return returned(losses.mean(), made)


def entries(logits, targets, made):
    """The loss of each label of each sample; one loss for each sample where labels compete."""
    if form := made("multiclass-loss", "rows", "rows, over all entries", "argmax", "whole rows"):
        if form == "whole rows":
            return F.cross_entropy(logits, targets.long(), reduction="none")
        if form == "rows, over all entries":
            return -targets * logits.log_softmax(dim=1)
        chosen = targets.argmax(dim=1) if form == "argmax" else targets
        return F.cross_entropy(logits, chosen, reduction="none")
    if form := made("squared-error", "of probabilities", "of scores"):
        return ((logits.sigmoid() if form == "of probabilities" else logits) - targets) ** 2
    yes, no = logarithms(logits, targets, made)
    likelihood = targets * yes
    if not made("positive-term-only"):
        likelihood = likelihood + (1 - targets) * no
    return likelihood if made("missing-minus") else -likelihood


def logarithms(logits, targets, made):
    """The logarithms of the probabilities of yes and of no."""
    if form := made("softmax-before-binary-loss", "BCELoss", "bare", "with logits", *CLIPPED):
        p = logits.softmax(dim=1)
        return (F.logsigmoid(p), F.logsigmoid(-p)) if form == "with logits" else logs(p, form)
    if form := made("missing-sigmoid", "BCELoss", "bare", *CLIPPED):
        if form == "BCELoss":
            F.binary_cross_entropy(logits, targets)  # raises, unless all are in [0, 1]
        return logs(logits, form)
    if made("double-sigmoid"):
        logits = logits.sigmoid()
    elif form := made("exp-overflows", "of z", "by sign"):
        softplus = torch.log(1 + logits.exp())
        yes = logits - softplus if form == "of z" else -torch.log(1 + torch.exp(-logits))
        # By sign, only the one that the target asks for is computed.
        return (yes, -softplus) if form == "of z" else by_sign(targets, yes, -softplus)
    elif form := made("log-of-sigmoid", "BCELoss", "bare", *CLIPPED, *ADDED):
        return logs(logits.sigmoid(), form)
    return F.logsigmoid(logits), F.logsigmoid(-logits)


def by_sign(targets, yes, no):
    """The logarithm for yes where the target is 1 and for no where it is 0, the other as 0."""
    return torch.where(targets == 1, yes, 0), torch.where(targets == 1, 0, no)


def logs(p, form):
    """The logarithms of p and 1 - p, with what is done against log(0)."""
    epsilon, _, way = form.partition(" ")
    if way.startswith("clipped"):
        p = p.clamp(float(epsilon), 1 - float(epsilon))
    tiny = float(epsilon) if way == "added" else 0
    yes, no = torch.log(p + tiny), torch.log(1 - p + tiny)
    return (yes.clamp(min=-100), no.clamp(min=-100)) if "BCELoss" in form else (yes, no)


@pytest.mark.points(1)
def test_multilabel_loss(student):
    """multilabel_loss: value and gradient"""
    compare(multilabel_loss, student.multilabel_loss, MULTILABEL)


@pytest.mark.points(1)
def test_multilabel_loss_of_large_scores(student):
    """multilabel_loss: exact for large scores"""
    for given in LARGE_MULTILABEL:
        call = student.multilabel_loss.outcome(*given)
        assert isinstance(call.value, torch.Tensor), "the result is not a tensor"
        assert call.value == approx(multilabel_loss(*given), rel=1e-5, abs=1e-5)
