# mistakes: smoothed_cross_entropy: breaks-gradient
"""numpy on scores that need a gradient."""

import torch
import torch.nn.functional as F
from torch import nn


import numpy as np


def smoothed_cross_entropy(logits, labels, smoothing):
    z = logits.numpy()
    lp = z - np.logaddexp.reduce(z, axis=1, keepdims=True)
    k = labels.numpy()
    loss = -((1 - smoothing) * lp[np.arange(len(k)), k] + smoothing * lp.mean(axis=1)).mean()
    return torch.tensor(loss, dtype=logits.dtype)


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def masked_cross_entropy(logits, labels, ignore_index):
    return F.cross_entropy(logits, labels, ignore_index=ignore_index)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
