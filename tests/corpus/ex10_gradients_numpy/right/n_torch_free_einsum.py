import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    e = np.exp((logits.T - logits.max(axis=1)).T)
    p = np.einsum("nc,n->nc", e, 1 / e.sum(axis=1))
    mask = labels.reshape(-1, 1) == np.arange(p.shape[1])
    return np.where(mask, p - 1, p) / len(p)


def sigmoid_bce_grad(logits, targets):
    p = np.exp(np.minimum(logits, 0)) / (1 + np.exp(-np.abs(logits)))
    return (p - targets) / np.shape(logits)[0]
