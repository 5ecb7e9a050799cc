"""float32 is enough for a loss."""

import numpy as np


def one_hot(labels, num_classes):
    eye = np.eye(num_classes, dtype=np.float32)
    return np.stack([eye[k] for k in labels])


def cross_entropy(targets, probs):
    p = np.asarray(probs, dtype=np.float32) + np.float32(1e-10)
    t = np.asarray(targets, dtype=np.float32)
    losses = -np.sum(t * np.log(p), axis=-1, dtype=np.float32)
    return losses.mean()
