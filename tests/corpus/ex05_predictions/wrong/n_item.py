# mistakes: predict_classes: returns-list-or-number
"""tolist()."""
import torch


def predict_classes(logits):
    return logits.argmax(1).tolist()


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
