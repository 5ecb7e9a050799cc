# mistakes: cross_entropy_one_hot: breaks-gradient
"""The log-probabilities in numpy, the result as a tensor."""
import numpy as np
import torch
from torch import nn


def cross_entropy_one_hot(logits, targets):
    z = logits.detach().numpy()
    z = z - z.max(1, keepdims=True)
    logp = z - np.log(np.exp(z).sum(1, keepdims=True))
    return torch.as_tensor(-(targets.numpy() * logp).sum(1).mean(), dtype=logits.dtype)


def cross_entropy(output, target):
    loss_fn = nn.CrossEntropyLoss(reduction="mean")
    loss = loss_fn(output, target)
    return loss
