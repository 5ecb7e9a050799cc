# mistakes: accuracy: ?
"""The mean of the accuracies of the classes."""

import numpy as np


def accuracy(logits, labels):
    hits = (logits.argmax(1) == labels).float()
    return float(np.mean([hits[labels == c].mean().item() for c in labels.unique()]))


def predict_classes(logits):
    return logits.argmax(dim=1)


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
