# mistakes: predict_binary: argmax-on-one-column
"""The second result of torch.max along dimension 1."""
import torch


def predict_binary(probs):
    _, predicted = torch.max(probs, 1)
    return predicted


def predict_classes(logits):
    _, predicted = torch.max(logits, 1)
    return predicted


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]
