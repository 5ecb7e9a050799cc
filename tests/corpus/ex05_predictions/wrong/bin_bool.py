# mistakes: predict_binary: bool-result
"""True or False is a decision."""

import torch


def predict_binary(probs):
    return probs.flatten() > 0.5


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()
