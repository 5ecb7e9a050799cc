# mistakes: predict_binary: ?
"""1 above 0.9, 0 below 0.1, -1 between."""

import torch


def predict_binary(probs):
    p = probs.flatten()
    return torch.where(p > 0.9, 1, torch.where(p < 0.1, 0, -1))


def predict_classes(logits):
    return logits.argmax(dim=1)


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()
