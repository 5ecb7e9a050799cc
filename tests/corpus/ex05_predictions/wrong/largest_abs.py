# mistakes: predict_classes: largest-magnitude
"""The strongest reaction wins."""
import torch


def predict_classes(logits):
    return torch.abs(logits).argmax(dim=1)


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
