# mistakes: accuracy: count-not-fraction
"""Add one for each right answer."""

import torch


def accuracy(logits, labels):
    correct = 0.0
    for row, y in zip(logits, labels):
        correct += float(row.argmax() == y)
    return correct


def predict_classes(scores):
    return scores.argmax(dim=-1)


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
