import numpy as np


def sigmoid(logits):
    z = np.clip(logits, -80, 80).astype(np.float32)
    return np.float32(1) / (np.float32(1) + np.exp(-z))


def binary_cross_entropy(targets, probs):
    p = probs.astype(np.float32)
    of_outcome = np.where(targets > 0.5, p, np.float32(1) - p)
    return -np.log(of_outcome + np.float32(1e-10)).mean()


def bce_with_logits(logits, targets):
    z = np.where(targets > 0.5, -logits, logits)
    tail = np.log1p(np.exp(-np.minimum(np.abs(z), 80).astype(np.float32)))
    return np.mean(np.maximum(z, 0) + tail)
