# mistakes: predict_classes: returns-max-pair
"""Score and class, both may be useful."""
import torch


def predict_classes(logits):
    value, index = logits.max(dim=-1)
    return value, index


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
