import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    """Kettenregel mit der ganzen Jacobi-Matrix."""
    n = len(labels)
    grad = np.empty(logits.shape)
    for i, (z, y) in enumerate(zip(logits.astype(float), labels)):
        e = np.exp(z - z.max())
        p = e / e.sum()
        jac = np.diag(p) - np.outer(p, p)
        # dL/dp_y * dp_y/dz, with p_y cancelled
        row = -(np.eye(len(p))[y] - p)
        grad[i] = row if p[y] < 1e-8 else -jac[y] / p[y]
    return grad / n


def sigmoid_bce_grad(logits, targets):
    with np.errstate(over="ignore"):
        p = 1 / (1 + np.exp(-logits.astype(np.float64)))
    return (p - targets) / len(p)
