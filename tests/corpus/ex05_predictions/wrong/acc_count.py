# mistakes: accuracy: count-not-fraction
"""How many are right."""
import torch


def accuracy(logits, labels):
    return float((torch.argmax(logits, dim=1) == labels).sum())


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
