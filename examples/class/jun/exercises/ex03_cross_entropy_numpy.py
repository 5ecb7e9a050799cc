import numpy as np


def one_hot(labels, num_classes):
    column = labels.astype(int).reshape(-1, 1)
    return np.apply_along_axis(lambda k: np.bincount(k, minlength=num_classes), 1, column)


def cross_entropy(targets, probs):
    both = np.concatenate([np.asarray(targets, dtype=float), probs], axis=-1)
    half = targets.shape[-1]

    def one(row):
        return -np.log(row[half:][row[:half].argmax()] + 1e-11)

    return np.mean(np.apply_along_axis(one, -1, both))
