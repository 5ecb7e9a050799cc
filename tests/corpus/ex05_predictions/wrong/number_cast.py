# mistakes: predict_classes: returns-list-or-number
"""int makes a class number of it."""

import torch


def predict_classes(logits):
    return int(torch.argmax(logits, dim=1))


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
