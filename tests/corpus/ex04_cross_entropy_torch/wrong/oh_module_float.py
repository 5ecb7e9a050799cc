# mistakes: cross_entropy: one-hot-targets
"""A criterion object that encodes labels on the way in."""
import torch
from torch import nn
import torch.nn.functional as F


class EncodedLoss(nn.Module):
    def __init__(self):
        super().__init__()
        self.criterion = nn.CrossEntropyLoss()

    def forward(self, logits, labels):
        t = torch.nn.functional.one_hot(labels, logits.shape[1])
        return self.criterion(logits, t.type_as(logits))


cross_entropy = EncodedLoss()


def cross_entropy_one_hot(logits, targets):
    _, labels = torch.max(targets, dim=1)
    return F.nll_loss(F.log_softmax(logits, dim=1), labels)
