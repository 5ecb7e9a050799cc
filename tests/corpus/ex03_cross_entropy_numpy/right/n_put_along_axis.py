import numpy as np


def one_hot(labels, num_classes):
    out = np.zeros((labels.shape[0], num_classes), dtype=int)
    np.put_along_axis(out, labels[:, np.newaxis].astype(np.int64), 1, axis=1)
    return out


def cross_entropy(targets, probs, eps=1e-9):
    losses = -np.einsum("...c,...c->...", targets, np.log(probs + eps))
    return float(np.mean(losses))
