# mistakes: softmax_cross_entropy_grad: softmax-derivative-only
"""Takes the diagonal of each sample's softmax Jacobian."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    rows = []
    for z in logits:
        w = np.exp(z - z.max())
        p = w / w.sum()
        J = np.diag(p) - np.outer(p, p)
        rows.append(np.diag(J))
    return np.array(rows) / len(rows)


def sigmoid_bce_grad(logits, targets):
    probs = 0.5 * (1 + np.tanh(0.5 * logits))
    return (probs - targets) / logits.size
