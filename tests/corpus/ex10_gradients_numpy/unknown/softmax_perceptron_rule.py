# mistakes: softmax_cross_entropy_grad: ?
"""Hard decisions: prediction minus target."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    I = np.eye(logits.shape[1])
    return (I[logits.argmax(axis=1)] - I[labels]) / len(labels)


def sigmoid_bce_grad(logits, targets):
    p = 1 / (1 + np.exp(-logits))
    return (p - targets) / len(targets)
