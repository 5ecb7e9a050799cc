import sys

import numpy as np

import ex01_softmax_numpy as other

other.softmax = lambda logits: np.zeros(logits.shape)


def one_hot(labels, num_classes):
    return None


def cross_entropy(targets, probs):
    return None
