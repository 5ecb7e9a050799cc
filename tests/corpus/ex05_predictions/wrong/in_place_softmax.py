# mistakes: predict_classes: mutates-input
"""Softmax into the scores, then argmax."""

import torch


def predict_classes(logits):
    logits.copy_(torch.softmax(logits, dim=1))
    return logits.argmax(dim=1)


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
