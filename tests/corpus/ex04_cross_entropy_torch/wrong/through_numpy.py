# mistakes: cross_entropy: breaks-gradient
"""I already have it in numpy, so I go there and back."""
import numpy as np
import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    z = logits.detach().numpy()
    z = z - z.max(axis=1, keepdims=True)
    logp = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    return torch.tensor(-logp[np.arange(len(z)), labels.numpy()].mean())


def cross_entropy_one_hot(logits, targets):
    _, labels = torch.max(targets, dim=1)
    return F.nll_loss(F.log_softmax(logits, dim=1), labels)
