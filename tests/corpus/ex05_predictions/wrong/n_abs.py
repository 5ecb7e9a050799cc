# mistakes: predict_classes: largest-magnitude
"""Squares."""
import torch


def predict_classes(logits):
    return (logits**2).argmax(1)


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
