import numpy as np


def one_hot(labels, num_classes):
    return np.equal.outer(labels, np.arange(num_classes)).astype(np.int8)


def cross_entropy(targets, probs):
    nll = -np.einsum("...c,...c->...", targets, np.log(np.maximum(probs, 1e-12)))
    return np.mean(nll)
