# mistakes: predict_classes: argmin, keeps-dimension
"""The smallest score, as a column."""
import torch


def predict_classes(logits):
    return torch.min(logits, dim=1, keepdim=True).indices


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
