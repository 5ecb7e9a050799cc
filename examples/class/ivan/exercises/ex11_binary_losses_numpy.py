"""Sigmoid and binary cross-entropy, from probabilities and from scores, with NumPy.

For a yes or no question sigmoid plays the part of softmax. The loss can be computed from the
probability, which is easy to read and breaks where the probability rounds to 0 or 1; or directly
from the score, which never breaks. Libraries call the second one "with logits". Write both and you
know why.
"""

import numpy as np


def sigmoid(logits: np.ndarray) -> np.ndarray:
    """Turn each score into a probability, by itself.

        sigmoid(z) = 1 / (1 + exp(-z)) = exp(z) / (1 + exp(z))

    - `logits`: scores `(N,)`, float32 or float64.
    - returns: probabilities `(N,)`.

    At the edges: right for any finite scores, positive or negative, however large. The two forms
    above are equal, but exp overflows in each of them on another side. `logits` is left as it was.

    >>> sigmoid(np.array([0.0, 2.0, -2.0])).round(3).tolist()
    [0.5, 0.881, 0.119]
    """
    raise NotImplementedError("sigmoid: your solution goes here")


def binary_cross_entropy(targets: np.ndarray, probs: np.ndarray) -> float:
    """Measure how far probabilities of yes are from the truth, as a mean over the samples.

    The loss of one sample with target t and probability p (natural logarithm):

        L = -(t log(p) + (1 - t) log(1 - p))

    - `targets`: exactly 0 or 1, `(N,)`, float64.
    - `probs`: probabilities `(N,)`, float32 or float64.
    - returns: a float.

    At the edges: where a probability is exactly 0 or 1 the loss is still finite, and above 6.9 for
    a single sample that is certain and wrong. The arguments are left as they were.

    >>> round(float(binary_cross_entropy(np.array([1.0, 0.0]), np.array([0.9, 0.2]))), 4)
    0.1643
    """
    raise NotImplementedError("binary_cross_entropy: your solution goes here")


def bce_with_logits(logits: np.ndarray, targets: np.ndarray) -> float:
    """Compute the binary cross-entropy of sigmoid(logits), straight from the logits.

    Putting the sigmoid into the formula of the loss and simplifying gives, for one sample:

        L = log(1 + exp(z)) - t z

    - `logits`: scores `(N,)`, float32 or float64. Mind the order: here they come first.
    - `targets`: exactly 0 or 1, `(N,)`, float64.
    - returns: a float, the mean over the samples.

    At the edges: right for any finite scores. A score of 1000 where the target is 0 costs 1000.
    The arguments are left as they were.

    >>> round(float(bce_with_logits(np.array([0.0, 2.0]), np.array([1.0, 1.0]))), 4)
    0.41
    """
    raise NotImplementedError("bce_with_logits: your solution goes here")
