import numpy as np


def one_hot(labels, num_classes):
    out = np.zeros((len(labels), num_classes))
    np.put_along_axis(out, labels.astype(int)[:, None], 1, axis=1)
    return out


def cross_entropy(targets, probs):
    where = np.argmax(targets, axis=-1, keepdims=True)
    p = np.take_along_axis(probs, where, axis=-1)
    return -np.log(p + 1e-12).mean()
