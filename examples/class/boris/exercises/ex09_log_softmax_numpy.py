import math
import numpy as np


def row_lse(row):
    biggest = float(row[0])
    for j in range(1, len(row)):
        if row[j] > biggest:
            biggest = float(row[j])
    total = 0.0
    for j in range(len(row)):
        total += math.exp(float(row[j]) - biggest)
    return biggest + math.log(total)


def log_sum_exp(logits):
    if logits.ndim == 1:
        return row_lse(logits)
    out = np.zeros(logits.shape[0])
    for i in range(logits.shape[0]):
        out[i] = row_lse(logits[i])
    return out


def log_softmax(logits):
    out = np.zeros(logits.shape)
    if logits.ndim == 1:
        lse = row_lse(logits)
        for j in range(logits.shape[0]):
            out[j] = logits[j] - lse
        return out
    for i in range(logits.shape[0]):
        out[i] = log_softmax(logits[i])
    return out


def nll_loss(log_probs, labels):
    loss = 0.0
    for i in range(len(labels)):
        loss += -float(log_probs[i, labels[i]])
    return loss / len(labels)
