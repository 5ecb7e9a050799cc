# mistakes: predict_classes: thresholds-scores
"""Yes or no for every class."""

import torch


def predict_classes(logits):
    p = torch.softmax(logits, dim=1)
    return torch.where(p > 0.5, 1, 0)


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
