# mistakes: accuracy: divides-by-num-classes
"""Divide by the length of a row."""

import torch


def accuracy(logits, labels):
    hits = sum(int(r.argmax() == y) for r, y in zip(logits, labels))
    return hits / len(logits[0])


def predict_classes(logits):
    _, predicted = torch.max(logits, 1)
    return predicted


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
