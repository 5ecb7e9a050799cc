# mistakes: predict_classes: thresholds-scores
"""A class is chosen when it has more than half of the probability."""
import torch


def predict_classes(logits):
    chosen = torch.softmax(logits, dim=1) > 0.5
    return chosen.int().argmax(dim=1)


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
