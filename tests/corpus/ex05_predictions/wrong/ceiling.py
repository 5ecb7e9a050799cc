# mistakes: predict_binary: threshold-at-zero
"""ceil rounds up."""

import torch


def predict_binary(probs):
    return torch.ceil(probs).flatten().long()


def predict_classes(logits):
    return logits.argmax(dim=1)


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()
