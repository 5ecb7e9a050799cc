import math

import numpy as np


def one_hot(labels, num_classes):
    """Нулевые строки с одной единицей"""
    return np.array([[1 if c == int(y) else 0 for c in range(num_classes)] for y in labels])


def cross_entropy(targets, probs):
    if np.ndim(targets) == 1:
        targets, probs = [targets], [probs]
    total = 0
    for t, p in zip(targets, probs):
        for ti, pi in zip(t, p):
            if ti:
                total += -math.log(pi) if pi > 0 else 700.0
    return total / len(targets)
