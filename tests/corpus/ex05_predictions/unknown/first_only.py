# mistakes: predict_binary: ?
"""The decision of the first sample for all."""

import torch


def predict_binary(probs):
    yes = int(probs.flatten()[0] > 0.5)
    return torch.full((probs.numel(),), yes)


def predict_classes(logits):
    return logits.argmax(dim=1)


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()
