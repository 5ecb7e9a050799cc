"""Lists and math, converted at the end."""

import numpy as np


import math


def softmax_cross_entropy_grad(logits, labels):
    grad = []
    for row, k in zip(logits.tolist(), labels.tolist()):
        top = max(row)
        exps = [math.exp(v - top) for v in row]
        total = sum(exps)
        grad.append([(e / total - (j == k)) / len(labels) for j, e in enumerate(exps)])
    return grad


def sigmoid_bce_grad(logits, targets):
    out = []
    for z, t in zip(logits.tolist(), targets.tolist()):
        p = 1 / (1 + math.exp(-min(max(z, -700), 700)))
        out.append((p - t) / len(targets))
    return out
