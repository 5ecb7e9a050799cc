# mistakes: cross_entropy: relu-before-loss
"""clamp at zero before taking the loss."""
from torch import nn
import torch.nn.functional as F


class Loss(nn.Module):
    def forward(self, logits, labels):
        return nn.CrossEntropyLoss()(logits.clamp(min=0), labels)


cross_entropy = Loss()


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
