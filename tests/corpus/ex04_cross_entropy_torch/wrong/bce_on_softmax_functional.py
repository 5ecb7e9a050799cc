# mistakes: cross_entropy: binary-loss-on-softmax
"""binary_cross_entropy averages over everything, fine."""
import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    truth = torch.zeros_like(logits)
    truth[torch.arange(len(labels)), labels] = 1
    return torch.nn.functional.binary_cross_entropy(torch.softmax(logits, -1), truth)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
