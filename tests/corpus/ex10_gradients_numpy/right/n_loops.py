import math

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    n, c = logits.shape
    out = np.zeros((n, c))
    for i in range(n):
        top = max(logits[i])
        e = [math.exp(v - top) for v in logits[i]]
        for j in range(c):
            out[i, j] = (e[j] / sum(e) - (1 if j == labels[i] else 0)) / n
    return out


def sigmoid_bce_grad(logits, targets):
    out = []
    for z, t in zip(logits, targets):
        e = math.exp(-abs(z))
        p = 1 / (1 + e) if z >= 0 else e / (1 + e)
        out.append((p - t) / len(logits))
    return np.array(out)
