# mistakes: predict_binary: threshold-includes-half
"""At least one half."""
import torch


def predict_binary(probs):
    return (probs >= 0.5).long().flatten()


def predict_classes(scores):
    return scores.argmax(dim=-1)


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]
