# mistakes: predict_classes: argmax-over-samples
"""max with axis 0, second result."""
import torch


def predict_classes(logits):
    _, classes = torch.max(logits, 0)
    return classes


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
