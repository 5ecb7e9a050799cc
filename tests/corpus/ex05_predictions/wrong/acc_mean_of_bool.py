# mistakes: accuracy: mean-of-bool
"""The mean of a comparison is the share of True."""
import torch


def accuracy(logits, labels):
    return (torch.argmax(logits, dim=1) == labels).mean().item()


def predict_classes(logits):
    _, predicted = torch.max(logits, 1)
    return predicted


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
