# mistakes: cross_entropy_one_hot: one-hot-targets
"""Log-probabilities and rows into NLLLoss."""

import torch
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    return F.nll_loss(torch.log_softmax(logits, dim=1), targets)


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)
