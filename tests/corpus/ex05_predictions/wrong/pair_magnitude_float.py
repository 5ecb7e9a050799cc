# mistakes: predict_classes: float-result, largest-magnitude
"""The strongest reaction as float."""

import torch


def predict_classes(logits):
    return logits.abs().argmax(dim=1).float()


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs.reshape(-1) > 0.5).to(torch.int64)
