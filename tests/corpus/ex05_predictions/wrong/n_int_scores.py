# mistakes: predict_classes: casts-scores
"""max()[0].int()."""
import torch


def predict_classes(logits):
    return logits.max(1).values.int()


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
