# mistakes: predict_binary: keeps-dimension
"""Compare and convert."""
import torch


def predict_binary(probs):
    return (probs > 0.5).long()


def predict_classes(scores):
    return scores.argmax(dim=-1)


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()
