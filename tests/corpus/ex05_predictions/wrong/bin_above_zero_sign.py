# mistakes: predict_binary: threshold-at-zero
"""The sign decides, as for raw scores."""
import torch


def predict_binary(probs):
    return torch.sign(probs).clamp(min=0).to(torch.int64).view(-1)


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]
