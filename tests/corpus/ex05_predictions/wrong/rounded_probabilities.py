# mistakes: predict_classes: rounds-probabilities
"""Round the probabilities to 0 and 1."""
import torch


def predict_classes(logits):
    return torch.softmax(logits, dim=1).round()


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
