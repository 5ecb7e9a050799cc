import numpy as np


def one_hot(labels, num_classes):
    table = np.zeros((len(labels), num_classes))
    np.add.at(table, (np.arange(len(labels)), labels), 1)
    return table


def cross_entropy(targets, probs):
    likelihood = np.prod(np.power(probs, targets), axis=-1)
    return np.mean(-np.log(np.fmax(likelihood, 1e-9)))
