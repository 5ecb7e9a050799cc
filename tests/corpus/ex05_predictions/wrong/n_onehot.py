# mistakes: predict_classes: one-hot-result
"""One-hot rows."""
import torch


def predict_classes(logits):
    return (logits == logits.amax(1, keepdim=True)).long()


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
