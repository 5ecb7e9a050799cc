# mistakes: predict_classes: thresholds-scores
"""Where sigmoid is above one half, first one wins."""

import torch


def predict_classes(logits):
    return (torch.sigmoid(logits) > 0.5).int().argmax(dim=1)


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
