# mistakes: predict_binary: mutates-input, threshold-includes-half
"""The same with at least one half."""

import torch


def predict_binary(probs):
    probs[probs >= 0.5] = 1.0
    probs[probs < 0.5] = 0.0
    return probs.flatten().to(torch.int64)


def predict_classes(logits):
    return logits.argmax(dim=1)


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()
