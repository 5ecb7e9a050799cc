import os
import matplotlib.pyplot as plt
import numpy as np


def softmax(logits):
    numerator = np.exp(np.subtract(logits, np.max(logits, axis=-1, keepdims=True)))
    denominator = np.add.reduce(numerator, axis=-1, keepdims=True)
    return np.true_divide(numerator, denominator)
