# mistakes: cross_entropy: log-of-softmax
"""NLLLoss expects logs of probabilities: log(softmax)."""
from torch import nn
import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    softmax = nn.Softmax(dim=1)
    return nn.NLLLoss()(softmax(logits).log(), labels)


def cross_entropy_one_hot(logits, targets):
    _, labels = torch.max(targets, dim=1)
    return F.nll_loss(F.log_softmax(logits, dim=1), labels)
