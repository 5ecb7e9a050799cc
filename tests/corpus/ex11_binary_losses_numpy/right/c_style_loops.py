"""A C programmer with branches."""

import math
import numpy as np


def sigmoid(logits):
    out = np.zeros(len(logits))
    for i in range(len(logits)):
        z = float(logits[i])
        if z >= 0:
            out[i] = 1.0 / (1.0 + math.exp(-z))
        else:
            out[i] = math.exp(z) / (1.0 + math.exp(z))
    return out


def binary_cross_entropy(targets, probs):
    loss = 0.0
    for i in range(len(targets)):
        p = float(probs[i]) if targets[i] == 1 else 1.0 - float(probs[i])
        if p < 1e-12:
            p = 1e-12
        loss = loss - math.log(p)
    return loss / len(targets)


def bce_with_logits(logits, targets):
    loss = 0.0
    for i in range(len(targets)):
        z = float(logits[i])
        if targets[i] == 1:
            z = -z
        if z > 0:
            loss += z + math.log(1.0 + math.exp(-z))
        else:
            loss += math.log(1.0 + math.exp(z))
    return loss / len(targets)
