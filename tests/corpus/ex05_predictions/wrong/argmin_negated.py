# mistakes: predict_classes: argmin
"""Minus the scores, then argmax."""

import torch
predict_classes = lambda logits: (-logits).argmax(-1)


def accuracy(logits, labels):
    correct = (torch.argmax(logits, dim=1) == labels).sum().item()
    return correct / len(labels)


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
