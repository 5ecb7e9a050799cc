"""Hidden checks of ex02: softmax in torch."""

import math
import warnings

import pytest
import torch
import torch.nn.functional as F
from torch import nn

from logitlab.api import Curve, Grid, approx, evidence, mistake_model

POINTS = 10


def f32(rows):
    return torch.tensor(rows, dtype=torch.float32)


def f64(rows):
    return torch.tensor(rows, dtype=torch.float64)


BATCH = f64([[0.5, -1.0, 2.5], [3.0, 3.5, -2.0], [-4.0, 0.25, 0.75], [-1.0, -2.0, -1.5]])
BATCH_FLOAT32 = f32([[1.0, 2.5, -0.5, 0.25], [-3.0, 1.5, 2.0, 0.5]])
SQUARE = f32([[2.0, -1.0, 0.5], [0.25, 1.0, -3.0], [-2.5, -0.5, 4.0]])
ONE_ROW = f64([[0.75, -1.25, 0.5]])
NEGATIVE = f64([[-3.0, -1.0, -2.5], [-0.5, -4.0, -1.5]])
ONE_SAMPLE = f64([1.5, -0.5, 0.25, 2.0])
ONE_SAMPLE_FLOAT32 = f32([0.5, -2.0, 1.0])

LARGE = f64([[1000.0, 1001.0, 1002.0], [0.0, 1.0, 2.0]])
LARGE_FLOAT32 = f32([[98.0, 100.0, 99.0], [-99.0, -97.0, -98.5]])
VERY_NEGATIVE = f64([[-1000.0, -1001.0, -1002.0], [-999.5, -1000.0, -1003.0]])
FAR_APART = f64([[900.0, 901.0], [-900.0, -902.0], [0.0, 0.5]])
LOPSIDED = f64([[0.0, 0.0, 0.0, 2900.0], [1.0, 0.0, 2.0, -1.0]])
LARGE_SAMPLE = f64([750.0, 749.0, -750.0])
HUGE = f64([[1e30, -1e30, 0.0], [-1e30, -2e29, -5e29]])
HUGE_FLOAT32 = f32([[1e30, 0.0, -1e30], [100.0, 99.0, 98.0]])

SCORES = f32([2.0, 1.0, 0.1])
TWO = torch.stack([SCORES, f32([0.5, 2.0, 0.3])])
ONE_MORE = f32([[-1.0, 0.5, -3.0, 0.25]])
PUBLIC = {
    "softmax": [(SCORES,), (TWO,), (TWO.double() + 1000,), (TWO.double() - 1000,), (ONE_MORE,)]
}


def lead(student, lead):
    """The probability of the first of three classes, which leads by so much."""
    return student.softmax(f64([lead, 0.0, 0.0]))[0]


def large(student, size):
    """The probability of the first class, where all scores are about so large."""
    return student.softmax(f64([size, size - 1, size - 2]))[0]


DRAWN = {
    "softmax": [
        Grid("sample", "class", lambda student: student.softmax(TWO)),
        Curve("lead over the two other classes", "probability", (-6.0, 6.0), lead),
        Curve("size of the scores", "probability", (-1000.0, 1000.0), large),
    ]
}

IMPLICIT = "Implicit dimension choice"
EPSILONS = "1e-9 1e-8 1e-7 1e-10 1e-12 1e-15".split()
BOUNDS = "80 88 50 100 60 70 500 700 709 300 200 30 20 10".split()
NARROW = {"float16": torch.float16, "bfloat16": torch.bfloat16}
HALVES = [
    f"{kind}, {how}, {back}"
    for kind in NARROW
    for how in ("built in", "by hand")
    for back in ("kept", "float32", "float16")
    if (kind, back) != ("bfloat16", "float16")
]


@mistake_model("softmax", warned=(IMPLICIT,))
def softmax(logits, made):
    """The exponentials of the scores, divided by their sum over the last dimension."""
    if kind := made("module-not-called", "a layer", "a class"):
        return nn.Softmax(dim=-1) if kind == "a layer" else nn.Softmax
    if made("scalar-math"):
        return math.exp(logits) / sum(math.exp(x) for x in logits)
    if made.note("implicit-dim"):
        warnings.warn(f"{IMPLICIT} for softmax has been deprecated.", stacklevel=1)
    if way := made("mutates-input", "in sight of autograd", "behind its back"):
        original = logits if way == "in sight of autograd" else logits.detach()
        logits = logits.clone()
        original -= original.max(dim=-1, keepdim=True).values
    dim = -1
    if made("batch-only-axis"):
        dim = 1
        logits.sum(dim=dim)  # which raises what any function does that is given this dimension
    if way := made("max-returns-pair", "minus", "the function", "the method"):
        pair = torch.max(logits, dim=dim, keepdim=True)
        if way == "minus":
            return logits - pair
        return torch.sub(logits, pair) if way == "the function" else logits.sub(pair)
    p = distribution(logits, dim, made)
    if digits := made("rounded", *"3 2 4 1 0 5 6".split()):
        p = torch.round(p, decimals=int(digits))
    if made("missing-return"):
        return None
    return off_the_graph(p, made)


def distribution(logits, dim, made):
    """What should be probabilities along one dimension."""
    way = ""
    if made("exp-not-normalised", *SHIFTS) or made("divides-by-num-classes"):
        pass  # without a sum, its dimension makes no difference
    elif way := made("softmax-over-samples", "shifted alike", "rows shifted"):
        dim = 0
    elif way := made("softmax-over-everything", "shifted alike", "rows shifted"):
        dim = tuple(range(logits.dim()))
    top = -1 if way == "rows shifted" else dim
    if kind := made("hardmax", "kept", "float32", "int64", "bool"):
        won = logits == logits.amax(dim=dim, keepdim=True)
        return won.to(logits.dtype if kind == "kept" else getattr(torch, kind))
    if kind := made("gumbel-noise", "exponential", "uniform", "uniform in float32", "hard"):
        if kind == "hard" and isinstance(dim, int):
            return F.gumbel_softmax(logits, hard=True, dim=dim)
        return in_dtype(normalised(logits + gumbel(logits, kind), top, dim, made), made)
    if form := made("halved-precision", *HALVES):
        kind, how, back = form.split(", ")
        half = logits.to(NARROW[kind])
        built_in = how == "built in" and isinstance(dim, int)
        p = half.softmax(dim=dim) if built_in else normalised(half, top, dim, made)
        return p.to(logits.dtype if back == "kept" else getattr(torch, back))
    p = normalised(logits, top, dim, made)
    if made("softmax-twice"):
        p = normalised(p, dim, dim, made)
    return in_dtype(p, made)


def in_dtype(p, made):
    """The result in the dtype in which it is returned; one outside of torch may have any."""
    if made("breaks-gradient", *CUTS):
        return p
    kind = made("changes-dtype", "float32", "float64")
    return p.to(getattr(torch, kind)) if kind else p


def gumbel(logits, kind):
    """Noise of the Gumbel distribution, from the numbers that a seed gives first."""
    if kind == "exponential":
        return -torch.empty_like(logits).exponential_().log()
    uniform = torch.rand_like(logits) if kind == "uniform" else torch.rand(logits.shape)
    return -torch.log(-torch.log(uniform.clamp_min(1e-20)))


def shifted(logits, top, plain, made):
    """The scores as they are given to the exponential."""
    if form := made("negative-exponent", "of all", "of what is shifted"):
        if form == "of what is shifted":
            return -(logits - logits.amax(dim=top, keepdim=True))
        logits, plain = -logits, False
    if made("no-max-shift"):
        return logits
    return shifted_wrongly(logits, top, made) if plain else less_the_largest(logits, top, made)


def exponential(scores, base):
    return float(base) ** scores if base else scores.exp()


def less_the_largest(logits, top, made):
    largest = logits.amax(dim=top, keepdim=True)
    # Where a shift does not cancel out, it matters whether gradients follow it.
    apart = "cut" in made("missing-keepdims", *SHIFTS) + made("exp-not-normalised", *SHIFTS)
    return logits - (largest.detach() if apart else largest)


def shifted_wrongly(logits, top, made):
    """The scores less something else than the largest along one dimension."""
    if scale := made("divide-by-max", "of magnitudes", "of scores"):
        size = logits.abs() if scale == "of magnitudes" else logits
        return logits / size.amax(dim=top, keepdim=True)
    if bound := made("clip-logits", *BOUNDS):
        return logits.clamp(-float(bound), float(bound))
    if made("max-over-samples"):
        return logits - logits.amax(dim=0)
    if made("global-max-shift"):
        return logits - logits.max()
    if made("missing-keepdims-in-max"):
        return logits - logits.amax(dim=top)
    if made("shift-by-mean"):
        return logits - logits.mean(dim=top, keepdim=True)
    return less_the_largest(logits, top, made)


def normalised(logits, top, dim, made):
    """The scores turned into probabilities along `dim`, shifted by their maximum along `top`."""
    if made("no-exp"):
        return logits / logits.sum(dim=dim, keepdim=True)
    if made("sigmoid-instead"):
        return torch.sigmoid(-logits if made("negative-exponent", "of all") else logits)
    base = made("wrong-exp-base", "2", "10", "3")
    plain = not base and isinstance(dim, int) and logits.dtype not in NARROW.values()
    if made("exp-not-normalised", *SHIFTS):
        return exponential(shifted(logits, top, plain, made), base)
    if made("divides-by-num-classes"):
        return exponential(shifted(logits, top, plain, made), base) / logits.shape[-1]
    keepdim = not made("missing-keepdims", *SHIFTS)
    epsilon = plain and keepdim and made("epsilon-hides-zero-sum", *EPSILONS)
    scores = logits if epsilon else shifted(logits, top, plain, made)
    form = made("log-softmax-instead", "directly", "of softmax")
    if form == "directly":
        return scores - (scores.exp().sum(dim=dim, keepdim=keepdim) + float(epsilon or 0)).log()
    e = exponential(scores, base)
    p = e / (e.sum(dim=dim, keepdim=keepdim) + float(epsilon or 0))
    return p.log() if form else p


SHIFTS = ("made", "cut off the graph")
CUTS = ["cut", "refused", "cut, float32", "cut, float64", "refused, float64", "as a list"]


def off_the_graph(p, made):
    """The result, or what is left of it outside of torch."""
    if p.is_floating_point() and (way := made("breaks-gradient", *CUTS)):
        if "refused" in way and p.requires_grad:
            raise RuntimeError("Can't call numpy() on Tensor that requires grad.")
        if way == "as a list":
            return p.tolist()
        kind = way.partition(", ")[2]
        return p.detach().to(getattr(torch, kind) if kind else p.dtype)
    return p


@evidence("softmax")
def dtypes(student):
    """The dtypes of what comes back for float32 and float64."""
    results = [student.softmax(BATCH_FLOAT32), student.softmax(BATCH)]
    return [str(getattr(p, "dtype", "none")).removeprefix("torch.") for p in results]


def compare(value, logits):
    """Demand a tensor with the right values."""
    assert isinstance(value, torch.Tensor), "the result is not a tensor"
    assert value == approx(softmax(logits), rel=1e-5)


@pytest.mark.points(1)
def test_one_sample(student):
    """One sample: probabilities of the same shape, also of large scores"""
    for logits in (ONE_SAMPLE, ONE_SAMPLE_FLOAT32, LARGE_SAMPLE):
        compare(student.softmax(logits), logits)


@pytest.mark.points(2)
def test_each_row_of_a_batch(student):
    """A batch: every row is normalised on its own, in the same way each time"""
    for logits in (BATCH, SQUARE, ONE_ROW, NEGATIVE, BATCH_FLOAT32):
        compare(student.softmax(logits), logits)
    compare(student.softmax.outcome(BATCH, seed=1).value, BATCH)


@pytest.mark.points(1)
def test_dtype_is_kept(student):
    """float32 stays float32 and float64 stays float64, with the right values"""
    for logits in (BATCH_FLOAT32, BATCH):
        p = student.softmax(logits)
        compare(p, logits)
        assert p.dtype == logits.dtype, "the result has another dtype than the scores"


@pytest.mark.points(3)
def test_gradient(student):
    """The gradient flows back through the probabilities"""
    for logits in (BATCH, SQUARE):
        call = student.softmax.outcome(logits, gradient=(0,))
        compare(call.value, logits)
        assert call.gradient is not None, "no gradient flows back to the scores"
        assert call.gradient[0] == approx(softmax.gradient(logits), rel=1e-5, abs=2e-6)


@pytest.mark.points(2)
def test_extreme_scores(student):
    """Very large and very negative scores: finite, and the rows sum to 1"""
    for logits in (LARGE, LARGE_FLOAT32, VERY_NEGATIVE, FAR_APART, LOPSIDED):
        compare(student.softmax(logits), logits)
    for logits in (HUGE, HUGE_FLOAT32):
        p = student.softmax(logits)
        assert isinstance(p, torch.Tensor), "the result is not a tensor"
        assert p.sum(dim=-1) == approx(torch.ones(len(logits)))
        in_order = p.gather(-1, logits.argsort(dim=-1))
        assert (in_order.diff(dim=-1) >= 0).all(), "a larger score has a smaller probability"


@pytest.mark.points(1)
def test_arguments_are_unchanged(student):
    """The scores of a batch are the same after the call"""
    call = student.softmax.outcome(BATCH)
    assert not call.changed, "the function changes its argument"
    compare(call.value, BATCH)
