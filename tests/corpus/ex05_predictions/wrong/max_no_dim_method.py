# mistakes: predict_classes: max-without-dim
"""logits.max() after softmax-free thinking: the best score."""

import torch


def predict_classes(logits):
    best = logits.max()
    return best


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
