# mistakes: predict_classes: ?
"""The first class with a positive score."""
import torch


def predict_classes(logits):
    return torch.tensor([next((c for c, s in enumerate(r.tolist()) if s > 0), len(r) - 1) for r in logits])


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
