# mistakes: predict_classes: ?
"""The score that is nearest to 1."""
import torch


def predict_classes(logits):
    return (logits - 1).abs().argmin(dim=1)


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]


def predict_binary(probs):
    return (probs.reshape(-1) > 0.5).to(torch.int64)
