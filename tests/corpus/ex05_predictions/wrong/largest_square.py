# mistakes: predict_classes: largest-magnitude
"""Squares first, so that there are no negative numbers."""
import torch


def predict_classes(logits):
    energy = logits.pow(2)
    return energy.max(1).indices


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
