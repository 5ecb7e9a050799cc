# mistakes: sigmoid_bce_grad: extra-sigmoid-derivative
"""Delta times the derivative of the activation."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    grad = np.zeros(logits.shape)
    for i, k in enumerate(labels):
        e = np.exp(logits[i] - logits[i].max())
        grad[i] = e / e.sum()
        grad[i, k] -= 1.0
    return grad / len(grad)


sigmoid = lambda z: 0.5 + 0.5 * np.tanh(z / 2)
sigmoid_prime = lambda z: sigmoid(z) * (1 - sigmoid(z))


def sigmoid_bce_grad(logits, targets):
    delta = (sigmoid(logits) - targets) / targets.size
    return delta * sigmoid_prime(logits)
