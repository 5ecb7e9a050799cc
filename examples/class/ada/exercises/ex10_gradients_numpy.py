import math
import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    N, C = logits.shape
    grad = np.zeros((N, C))
    for i in range(N):
        m = float(logits[i, 0])
        for j in range(C):
            if logits[i, j] > m:
                m = float(logits[i, j])
        s = 0.0
        for j in range(C):
            grad[i, j] = math.exp(float(logits[i, j]) - m)
            s += grad[i, j]
        for j in range(C):
            grad[i, j] = grad[i, j] / s
            if j == labels[i]:
                grad[i, j] -= 1.0
            grad[i, j] = grad[i, j] / N
    return grad


def sigmoid_bce_grad(logits, targets):
    N = len(logits)
    grad = np.zeros(N)
    for i in range(N):
        z = float(logits[i])
        if z >= 0:
            p = 1.0 / (1.0 + math.exp(-z))
        else:
            p = math.exp(z) / (1.0 + math.exp(z))
        grad[i] = (p - targets[i]) / N
    return grad
