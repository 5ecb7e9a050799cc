# mistakes: cross_entropy: breaks-gradient
"""torch.tensor(...) around the result so that it really is a tensor."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    value = nn.CrossEntropyLoss()(logits, labels).item()
    return torch.tensor(value, dtype=logits.dtype)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
