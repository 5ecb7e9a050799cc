# mistakes: predict_classes: float-result
"""Float, since torch likes floats."""
import torch


def predict_classes(logits):
    return torch.argmax(logits, dim=1).float()


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]


def predict_binary(probs):
    return (probs.reshape(-1) > 0.5).to(torch.int64)
