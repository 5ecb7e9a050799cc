# mistakes: predict_classes: thresholds-scores
"""Sigmoid above one half means yes."""
import torch


def predict_classes(logits):
    return (torch.sigmoid(logits) > 0.5).long()


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
