# mistakes: accuracy: percent, returns-tensor
"""Percent as tensor."""
import torch


def accuracy(logits, labels):
    hits = logits.argmax(1) == labels
    return 100 * hits.float().mean()


def predict_classes(logits):
    _, predicted = torch.max(logits, 1)
    return predicted


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
