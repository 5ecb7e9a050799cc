# mistakes: predict_classes: one-based-labels
"""+1."""
import torch


def predict_classes(logits):
    return 1 + logits.argmax(1)


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
