# mistakes: cross_entropy: mutates-input, relu-before-loss
"""An inplace ReLU."""

import torch.nn.functional as F


def cross_entropy(logits, labels):
    return F.cross_entropy(F.relu(logits, inplace=True), labels)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
