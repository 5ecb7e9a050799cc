# mistakes: softmax: breaks-gradient
"""My numpy function, and from_numpy."""

import torch
import numpy as np


def softmax(logits):
    a = logits.numpy()
    e = np.exp(a - a.max(axis=-1, keepdims=True))
    return torch.from_numpy(e / e.sum(axis=-1, keepdims=True))
