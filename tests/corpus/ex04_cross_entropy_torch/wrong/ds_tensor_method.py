# mistakes: cross_entropy: double-softmax
"""Every tensor has .softmax, so I use it in one line."""
import torch.nn as nn
import torch
import torch.nn.functional as F

cross_entropy = lambda z, y: nn.CrossEntropyLoss()(z.softmax(1), y)


def cross_entropy_one_hot(logits, targets):
    _, labels = torch.max(targets, dim=1)
    return F.nll_loss(F.log_softmax(logits, dim=1), labels)
