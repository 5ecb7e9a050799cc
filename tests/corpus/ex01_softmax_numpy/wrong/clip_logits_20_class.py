# mistakes: softmax: clip-logits
"""A clamp helper as known from torch, with a tight bound."""

import numpy as np


class Clamp:
    def __init__(self, low, high):
        self.low, self.high = low, high

    def __call__(self, a):
        return a.clip(self.low, self.high)


clamp = Clamp(-20, 20)
softmax = lambda a: np.exp(clamp(a)) / np.exp(clamp(a)).sum(axis=-1)[..., None]
