"""A numerical analyst differentiates the loss itself, by the complex step."""

import numpy as np

H = 1e-30


def _mean_ce(z, labels):
    m = z.real.max(axis=1, keepdims=True)
    lse = m[:, 0] + np.log(np.exp(z - m).sum(axis=1))
    return (lse - z[np.arange(len(labels)), labels]).mean()


def _softplus(z):
    return np.where(z.real > 0, z, 0) + np.log(1 + np.exp(np.where(z.real > 0, -z, z)))


def softmax_cross_entropy_grad(logits, labels):
    grad = np.zeros(logits.shape)
    for index in np.ndindex(*logits.shape):
        z = logits.astype(complex)
        z[index] += 1j * H
        grad[index] = _mean_ce(z, labels).imag / H
    return grad


def sigmoid_bce_grad(logits, targets):
    z = logits + 1j * H
    return (_softplus(z) - targets * z).imag / H / len(targets)
