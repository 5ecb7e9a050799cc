# mistakes: cross_entropy: softmax-on-probabilities
"""softmax of probs."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def softmax(z):
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(softmax(probs)), -1))
