# mistakes: cross_entropy: one-hot-targets
"""scatter_ writes the ones, as I found it on a forum."""
import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    onehot = torch.zeros_like(logits).scatter_(1, labels.unsqueeze(1), 1.0)
    loss = F.cross_entropy(logits, onehot)
    return loss


def cross_entropy_one_hot(logits, targets):
    _, labels = torch.max(targets, dim=1)
    return F.nll_loss(F.log_softmax(logits, dim=1), labels)
