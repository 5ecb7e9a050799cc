# mistakes: predict_binary: argmax-on-one-column
"""A column is made if there is none, and argmax taken along it."""
import torch


def predict_binary(probs):
    if probs.dim() == 1:
        probs = probs.unsqueeze(1)
    return probs.argmax(dim=1)


def predict_classes(logits):
    _, predicted = torch.max(logits, 1)
    return predicted


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]
