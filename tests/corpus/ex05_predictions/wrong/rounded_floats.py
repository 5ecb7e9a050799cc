# mistakes: predict_binary: float-result
"""round gives 0. and 1."""

import torch


def predict_binary(probs):
    return torch.round(probs).flatten()


def predict_classes(logits):
    return logits.argmax(dim=1)


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()
