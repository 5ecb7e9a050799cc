# mistakes: predict_binary: inverted
"""< 0.5."""
import torch


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return torch.where(probs.view(-1) > 0.5, 0, 1)
