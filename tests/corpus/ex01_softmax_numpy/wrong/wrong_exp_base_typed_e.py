# mistakes: softmax: wrong-exp-base
"""e = 2.718, from memory."""

import numpy as np


e = 2.718


def softmax(logits):
    powers = e ** (logits - logits.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
