# mistakes: cross_entropy: unasked-class-weights
"""I copied a line with weights 1, 2, 3, ... from another project."""
import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    c = logits.size(1)
    weight = torch.linspace(1, c, c).to(logits)
    return F.cross_entropy(logits, labels, weight)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
