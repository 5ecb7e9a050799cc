# mistakes: softmax: mutates-input
"""Everything in place, also for whole numbers, which cannot take it."""

import numpy as np


def softmax(logits):
    logits -= logits.max(axis=-1, keepdims=True)
    np.exp(logits, out=logits)
    return logits / logits.sum(axis=-1, keepdims=True)
