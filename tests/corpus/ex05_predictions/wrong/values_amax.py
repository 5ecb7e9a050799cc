# mistakes: predict_classes: values-not-indices
"""amax takes the maximum of each row."""
import torch

predict_classes = lambda logits: torch.amax(logits, dim=-1)


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
