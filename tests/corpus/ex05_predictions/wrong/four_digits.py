# mistakes: accuracy: rounded
"""Four digits."""

import numpy as np


def accuracy(logits, labels):
    return float(np.round((logits.argmax(1) == labels).double().mean().item(), 4))


def predict_classes(logits):
    return logits.argmax(dim=1)


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
