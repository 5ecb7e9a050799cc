import numpy as np


def sigmoid(logits):
    result = np.empty(logits.shape, dtype=float)
    pos = logits >= 0
    result[pos] = 1 / (1 + np.exp(-logits[pos]))
    e = np.exp(logits[~pos])
    result[~pos] = e / (1 + e)
    return result


def binary_cross_entropy(targets, probs):
    with np.errstate(divide="ignore", invalid="ignore"):
        logs = np.maximum(np.log(np.stack([1 - probs, probs])), -100)
    return -(logs[targets.astype(int), np.arange(len(targets))]).mean()


def bce_with_logits(logits, targets):
    wrong = np.where(targets == 1, -logits, logits)
    return float(np.mean(np.where(wrong > 0, wrong, 0) + np.log1p(np.exp(-np.abs(wrong)))))
