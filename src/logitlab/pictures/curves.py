"""Pictures with curves: what a loss, a slope or a probability does under a mistake."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from logitlab.pictures.shapes import Curves, Line, Picture, Ranges

__all__ = ["CURVES"]

STEPS = 120


def _line(
    name: str, function: Callable[[float], float], low: float, high: float, right: bool = False
) -> Line:
    xs = [low + (high - low) * step / STEPS for step in range(STEPS + 1)]
    return Line(name, tuple((x, function(x)) for x in xs), right)


def _softmax(scores: Sequence[float]) -> list[float]:
    top = max(scores)
    e = [math.exp(score - top) for score in scores]
    return [value / sum(e) for value in e]


def _sigmoid(z: float) -> float:
    return 1 / (1 + math.exp(-z))


def _cross_entropy(scores: Sequence[float]) -> float:
    """Return the loss of one sample whose right class is the first."""
    return -math.log(_softmax(scores)[0])


def _slope(loss: Callable[[float], float]) -> Callable[[float], float]:
    step = 1e-5
    return lambda z: abs(loss(z + step) - loss(z - step)) / (2 * step)


def _double_softmax() -> Picture:
    def right(lead: float) -> float:
        return _cross_entropy([lead, 0, 0])

    def twice(lead: float) -> float:
        return _cross_entropy(_softmax([lead, 0, 0]))

    return Picture(
        "double-softmax",
        "Two charts over the lead of the right class, for three classes. The right loss falls to "
        f"0; with softmax twice it never leaves the band from {twice(99):.2f} to {twice(-99):.2f}. "
        "The right slope is close to 1 for a bad mistake; with softmax twice it is close to 0.",
        (
            Curves(
                f"The loss: with softmax twice it stays above {twice(99):.2f}",
                "lead of the right class over the two others",
                "loss",
                (_line("softmax twice", twice, -6, 6), _line("right", right, -6, 6, True)),
                (0, 4),
            ),
            Curves(
                "The slope that training follows: it vanishes for the worst mistakes",
                "lead of the right class over the two others",
                "slope",
                (
                    _line("softmax twice", _slope(twice), -6, 6),
                    _line("right", _slope(right), -6, 6, True),
                ),
                (0, 1),
            ),
        ),
    )


def _squashed(name: str, squash: Callable[[float], float], words: str) -> Callable[[], Picture]:
    def make() -> Picture:
        def wrong(lead: float) -> float:
            return _cross_entropy([squash(lead / 2), squash(-lead / 2), squash(-lead / 2)])

        best = wrong(100.0)
        return Picture(
            name,
            f"A chart of the loss over the lead of the right class, for three classes. The right "
            f"loss falls to 0; with {words} on the scores it stays above {best:.2f}.",
            (
                Curves(
                    f"The loss: with {words} on the scores it stays above {best:.2f}",
                    "lead of the right class over the two others",
                    "loss",
                    (
                        _line(f"with {words}", wrong, -8, 8),
                        _line("right", lambda z: _cross_entropy([z, 0, 0]), -8, 8, True),
                    ),
                    (0, 4),
                ),
            ),
        )

    return make


def _overflow() -> Picture:
    return Picture(
        "overflow",
        "Where exp gives a number. In float32 it is 0 below -104 and infinity above 88.7; in "
        "float64 it is 0 below -745.1 and infinity above 709.8.",
        (
            Ranges(
                "What exp(score) gives: float32 ends at 88.7, float64 at 709.8",
                "score",
                (-1000, 1000),
                tuple(
                    (name, ((-1000, zero, "0"), (zero, end, "a number"), (end, 1000, "infinity")))
                    for name, zero, end in (("float32", -104, 88.7), ("float64", -745.1, 709.8))
                ),
                "a number",
            ),
        ),
    )


def _double_sigmoid() -> Picture:
    return Picture(
        "double-sigmoid",
        "A chart of the probability over the score. Sigmoid runs from 0 to 1; applied twice it "
        "runs only from 0.50 to 0.73.",
        (
            Curves(
                "The probability: with sigmoid twice it stays between 0.50 and 0.73",
                "score",
                "probability",
                (
                    _line("sigmoid twice", lambda z: _sigmoid(_sigmoid(z)), -8, 8),
                    _line("right", _sigmoid, -8, 8, True),
                ),
                (0, 1),
            ),
        ),
    )


def _softmax_twice() -> Picture:
    return Picture(
        "softmax-twice",
        "A chart of the probability of the leading class of three over its lead. Softmax reaches "
        "1; applied twice it never exceeds 0.58.",
        (
            Curves(
                "The probability of the leading class: softmax twice stops at 0.58",
                "lead over the two other classes",
                "probability",
                (
                    _line("softmax twice", lambda z: _softmax(_softmax([z, 0, 0]))[0], 0, 8),
                    _line("right", lambda z: _softmax([z, 0, 0])[0], 0, 8, True),
                ),
                (0, 1),
            ),
        ),
    )


def _capped(name: str, words: str, limit: Callable[[float], float]) -> Callable[[], Picture]:
    """Draw the loss of a mistake whose probability goes through `limit` before the logarithm."""

    def make() -> Picture:
        cap = -math.log(limit(0.0))
        return Picture(
            name,
            f"A chart of the loss over how far the right class is behind. The right loss grows "
            f"without end; {words} it stops at {cap:.1f}.",
            (
                Curves(
                    f"The loss of a certain mistake: {words} it stops at {cap:.1f}",
                    "how far the right class is behind",
                    "loss",
                    (
                        _line(words, lambda z: -math.log(limit(_sigmoid(-z))), 0, 40),
                        _line("right", lambda z: math.log1p(math.exp(z)), 0, 40, True),
                    ),
                ),
            ),
        )

    return make


def _squared_error() -> Picture:
    return Picture(
        "squared-error",
        "A chart of two losses over the probability of the right class. Cross-entropy grows "
        "without end as the probability goes to 0; squared error has a limit.",
        (
            Curves(
                "What a prediction costs: squared error has a limit",
                "probability of the right class",
                "loss",
                (
                    _line("squared error", lambda p: (1 - p) ** 2, 0.005, 1),
                    _line("right", lambda p: -math.log(p), 0.005, 1, True),
                ),
                (0, 5),
            ),
        ),
    )


def _descent(accumulate: bool) -> tuple[tuple[float, float], ...]:
    """Follow gradient descent with rate 0.1 on the loss w * w, from w = 1."""
    weight, gradient, losses = 1.0, 0.0, []
    for step in range(31):
        losses.append((float(step), weight * weight))
        gradient = 2 * weight + (gradient if accumulate else 0.0)
        weight -= 0.1 * gradient
    return tuple(losses)


def _missing_zero_grad() -> Picture:
    return Picture(
        "missing-zero-grad",
        "A chart of the loss over thirty steps. With fresh gradients it falls to 0 and stays "
        "there; with gradients that add up it swings up and down.",
        (
            Curves(
                "The loss over the steps: gradients that add up overshoot again and again",
                "step",
                "loss",
                (
                    Line("gradients add up", _descent(True)),
                    Line("right", _descent(False), right=True),
                ),
                (0, 1.05),
            ),
        ),
    )


CURVES: dict[str, Callable[[], Picture]] = {
    "double-softmax": _double_softmax,
    "sigmoid-before-loss": _squashed("sigmoid-before-loss", _sigmoid, "sigmoid"),
    "tanh-after-last-layer": _squashed("tanh-after-last-layer", math.tanh, "tanh"),
    "no-max-shift": _overflow,
    "nan-for-large-scores": _overflow,
    "softmax-twice": _softmax_twice,
    "double-sigmoid": _double_sigmoid,
    "double-sigmoid-in-loss": _double_sigmoid,
    "log-of-softmax": _capped("log-of-softmax", "with 1e-9 added", lambda p: p + 1e-9),
    "log-of-sigmoid": _capped("log-of-sigmoid", "clipped at 1e-7", lambda p: max(p, 1e-7)),
    "squared-error": _squared_error,
    "missing-zero-grad": _missing_zero_grad,
    "zero-grad-not-called": _missing_zero_grad,
}
