# mistakes: predict_binary: inverted
"""where(condition, 1, 0)."""
import torch


def predict_binary(probs):
    flat = probs.reshape(-1)
    return torch.where(torch.lt(flat, 0.5), 1, 0)


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]
