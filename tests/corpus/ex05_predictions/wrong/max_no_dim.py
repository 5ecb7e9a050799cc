# mistakes: predict_classes: max-without-dim
"""The maximum is the prediction."""
import torch


def predict_classes(logits):
    return torch.max(logits)


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
