import numpy as np


def one_hot(labels, num_classes):
    rows = []
    for label in labels:
        row = [0] * num_classes
        row[int(label)] = 1
        rows.append(row)
    return np.array(rows)


def cross_entropy(actual, predicted):
    eps = 1e-15
    predicted = np.clip(predicted, eps, 1 - eps)
    return -np.sum(actual * np.log(predicted))
