"""Shift, exponentiate, sum, log, add the shift back."""

import numpy as np


def log_sum_exp(logits):
    m = np.max(logits, axis=-1, keepdims=True)
    return np.squeeze(m, axis=-1) + np.log(np.sum(np.exp(logits - m), axis=-1))


def log_softmax(logits):
    return logits - np.expand_dims(log_sum_exp(logits), axis=-1)


def nll_loss(log_probs, labels):
    return -np.mean(log_probs[np.arange(labels.shape[0]), labels])
