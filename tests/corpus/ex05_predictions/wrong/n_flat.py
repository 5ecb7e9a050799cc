# mistakes: predict_classes: argmax-over-everything
"""No dim."""
import torch


def predict_classes(logits):
    return logits.argmax()


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
