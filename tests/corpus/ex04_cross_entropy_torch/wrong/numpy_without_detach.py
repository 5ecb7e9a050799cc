# mistakes: cross_entropy: breaks-gradient
"""numpy can do this as well."""

import torch
import torch.nn.functional as F
import numpy as np


def cross_entropy(logits, labels):
    z = logits.numpy().astype(np.float64)
    z = z - z.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    return torch.tensor(-log_p[np.arange(len(z)), labels.numpy()].mean())


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
