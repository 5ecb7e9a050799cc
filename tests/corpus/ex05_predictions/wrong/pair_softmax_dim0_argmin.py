# mistakes: predict_classes: argmin, softmax-over-samples
"""The least likely class over the batch."""
import torch


def predict_classes(logits):
    return logits.softmax(0).argmin(1)


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
