# mistakes: predict_binary: bool-result
"""bools."""
import torch


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return probs.ravel().gt(0.5)
