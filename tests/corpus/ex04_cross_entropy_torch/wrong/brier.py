# mistakes: cross_entropy: squared-error
"""Sum over the classes, mean over the samples."""

import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    truth = torch.eye(logits.shape[1], dtype=logits.dtype)[labels]
    return (torch.softmax(logits, dim=1) - truth).square().sum(dim=1).mean()


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
