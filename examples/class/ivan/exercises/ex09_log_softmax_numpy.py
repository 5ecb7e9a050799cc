"""Log-softmax: how the losses of real libraries are computed, with NumPy.

A probability of 1e-400 is 0 to the computer, and the log of 0 is lost; its logarithm, -921, is an
ordinary number. So libraries never take the log of a softmax. They compute the log-probabilities
in one go, by way of log-sum-exp, and the loss then only has to pick one number per sample.
"""

import numpy as np


def log_sum_exp(logits: np.ndarray) -> np.ndarray | float:
    """Compute the logarithm of the sum of the exponentials, for each sample.

        lse(z) = log(exp(z_1) + exp(z_2) + ... + exp(z_C))

    - `logits`: scores `(C,)` or `(N, C)`, classes on the last axis; float32 or float64.
    - returns: a float from `(C,)`, an array `(N,)` from `(N, C)`.

    At the edges: right for any finite scores, where exp by itself would overflow, or where all of
    the exponentials would be 0. It helps to know that lse(z + k) = lse(z) + k for any number k.
    `logits` itself is left as it was.

    >>> round(float(log_sum_exp(np.array([2.0, 1.0, 0.1]))), 4)
    2.417
    >>> log_sum_exp(np.array([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]])).round(4).tolist()
    [2.417, 2.3406]
    """
    raise NotImplementedError("log_sum_exp: your solution goes here")


def log_softmax(logits: np.ndarray) -> np.ndarray:
    """Compute the logarithm of the softmax, without computing the softmax.

        log p_i = z_i - log(exp(z_1) + exp(z_2) + ... + exp(z_C))

    - `logits`: scores `(C,)` or `(N, C)`, classes on the last axis; float32 or float64.
    - returns: log-probabilities in the same shape: never above 0, and their exponentials add up to
      1 for each sample.

    At the edges: finite and exact for any finite scores. `logits` itself is left as it was.

    >>> log_softmax(np.array([2.0, 1.0, 0.1])).round(3).tolist()
    [-0.417, -1.417, -2.317]
    """
    raise NotImplementedError("log_softmax: your solution goes here")


def nll_loss(log_probs: np.ndarray, labels: np.ndarray) -> float:
    """Compute the negative log-likelihood: minus the mean log-probability of the true classes.

        L = -(1 / N) * sum over n of (log-probability that sample n gives to its label)

    Applied to log-softmax it is the cross-entropy.

    - `log_probs`: log-probabilities `(N, C)`, finite.
    - `labels`: class indices `(N,)`, any integer dtype.
    - returns: a float.

    >>> log_probs = np.array([[-0.417, -1.417, -2.317], [-1.841, -0.341, -2.041]])
    >>> round(float(nll_loss(log_probs, np.array([0, 0]))), 4)
    1.129
    """
    raise NotImplementedError("nll_loss: your solution goes here")
