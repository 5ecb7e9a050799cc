# mistakes: softmax: breaks-gradient
"""numpy inside."""
import numpy as np
import torch


def softmax(logits):
    x = np.array(logits.tolist(), dtype=np.float64)
    x = np.exp(x - x.max(axis=-1, keepdims=True))
    return torch.tensor(x / x.sum(axis=-1, keepdims=True)).to(logits.dtype)
