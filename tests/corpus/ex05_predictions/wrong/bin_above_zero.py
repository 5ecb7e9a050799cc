# mistakes: predict_binary: threshold-at-zero
"""Positive means yes."""
import torch


def predict_binary(probs):
    return (probs > 0).long().flatten()


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()
