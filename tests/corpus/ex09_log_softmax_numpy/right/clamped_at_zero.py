"""Makes sure that log-probabilities are never above zero."""

import numpy as np


def log_softmax(logits):
    z = logits - logits.max(axis=-1, keepdims=True)
    return np.minimum(z - np.log(np.exp(z).sum(axis=-1, keepdims=True)), 0.0)


def nll_loss(log_probs, labels):
    one_hot = np.zeros_like(log_probs)
    one_hot[np.arange(labels.size), labels] = 1
    return np.abs((np.minimum(log_probs, 0) * one_hot).sum(axis=1).mean())


def log_sum_exp(logits):
    m = logits.max(axis=-1, keepdims=True)
    return (m + np.log(np.exp(logits - m).sum(axis=-1, keepdims=True))).squeeze(-1)
