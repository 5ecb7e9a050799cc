# mistakes: softmax_cross_entropy_grad: adds-target
"""p + y."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    y = np.eye(logits.shape[1])[labels]
    log_p = logits - logits.max(axis=1, keepdims=True)
    log_p = log_p - np.log(np.exp(log_p).sum(axis=1, keepdims=True))
    return np.add(np.exp(log_p), y) / y.shape[0]


def sigmoid_bce_grad(logits, targets):
    p = 1 / (1 + np.exp(-logits))
    return (p - targets) / len(targets)
