# mistakes: predict_binary: bool-result, keeps-dimension
"""p > 0.5."""

import torch

predict_binary = lambda p: p > 0.5


def predict_classes(logits):
    _, predicted = torch.max(logits, 1)
    return predicted


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()
