# mistakes: predict_binary: bool-result, inverted
"""One half is greater than p."""

import torch


def predict_binary(probs):
    return 0.5 > probs.flatten()


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]
