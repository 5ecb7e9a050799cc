# mistakes: predict_classes: argmax-over-everything
"""Flatten, then look for the maximum."""

import torch
predict_classes = lambda z: z.flatten().argmax()


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]


def predict_binary(probs):
    return (probs.reshape(-1) > 0.5).to(torch.int64)
