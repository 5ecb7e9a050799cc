# mistakes: softmax: breaks-gradient
"""My numpy softmax works, so I use it."""
import numpy as np
import torch


def np_softmax(a):
    e = np.exp(a - a.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def softmax(logits):
    return torch.from_numpy(np_softmax(logits.detach().numpy()))
