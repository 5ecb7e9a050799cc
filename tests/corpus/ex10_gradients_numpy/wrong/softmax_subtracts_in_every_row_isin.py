# mistakes: softmax_cross_entropy_grad: subtracts-in-every-row
"""One mask of the classes that occur, used for all rows."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    w = np.exp(logits - np.amax(logits, -1)[..., None])
    p = w / w.sum(-1)[..., None]
    occurs = np.isin(np.arange(logits.shape[1]), labels).astype(float)
    return (p - occurs) / logits.shape[0]


def sigmoid_bce_grad(logits, targets):
    probs = 0.5 * (1 + np.tanh(0.5 * logits))
    return (probs - targets) / logits.size
