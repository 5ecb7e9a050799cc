# mistakes: softmax_cross_entropy_grad: no-max-shift
"""exp of a log-softmax that is not shifted."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    lp = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
    return (np.exp(lp) - np.eye(lp.shape[1])[labels]) / len(lp)


def sigmoid_bce_grad(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / len(targets)
