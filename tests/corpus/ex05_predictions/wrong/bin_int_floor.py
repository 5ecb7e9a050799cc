# mistakes: predict_binary: int-cast
"""int() of every probability."""
import torch


def predict_binary(probs):
    return torch.tensor([int(p) for p in probs.flatten()], dtype=torch.int64)


def predict_classes(scores):
    return scores.argmax(dim=-1)


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]
