# mistakes: predict_binary: returns-probabilities
"""Values below one half are shown as they are, and so are the others."""
import torch


def predict_binary(probs):
    return torch.clone(probs).view(-1)


def predict_classes(scores):
    return scores.argmax(dim=-1)


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]
