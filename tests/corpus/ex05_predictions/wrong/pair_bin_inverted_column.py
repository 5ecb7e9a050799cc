# mistakes: predict_binary: inverted, keeps-dimension
"""Below one half, column stays."""

import torch


def predict_binary(probs):
    return (probs < 0.5).long()


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()
