# mistakes: predict_classes: returns-max-pair
"""torch.max with the dimension of the classes."""
import torch


def predict_classes(logits):
    return torch.max(logits, 1)


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
