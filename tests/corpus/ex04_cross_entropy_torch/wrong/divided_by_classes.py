# mistakes: cross_entropy: divides-by-num-classes
"""Sum of all losses divided by the size of the table."""
import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    total = F.cross_entropy(logits, labels, reduction="sum")
    return total / logits.size(1)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
