# mistakes: cross_entropy: sum-not-mean
"""The total loss of the batch."""
import torch.nn as nn
import torch
import torch.nn.functional as F

cross_entropy = nn.CrossEntropyLoss(reduction="sum")


def cross_entropy_one_hot(logits, targets):
    _, labels = torch.max(targets, dim=1)
    return F.nll_loss(F.log_softmax(logits, dim=1), labels)
