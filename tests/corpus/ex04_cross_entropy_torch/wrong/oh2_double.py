# mistakes: cross_entropy_one_hot: one-hot-targets
"""Probabilities of the classes, in the dtype of the scores."""
import torch
from torch import nn


class Loss:
    def __init__(self):
        self.fn = nn.CrossEntropyLoss(reduction="mean")

    def __call__(self, logits, targets):
        probs = targets.to(dtype=logits.dtype)
        return self.fn(logits, probs)


cross_entropy_one_hot = Loss()


def cross_entropy(logits, labels):
    return nn.CrossEntropyLoss()(logits, labels)
