# mistakes: predict_classes: one-based-labels
"""The first class is class 1."""
import torch


def predict_classes(logits):
    return torch.argmax(logits, dim=1) + 1


def accuracy(logits, labels):
    correct = (torch.argmax(logits, dim=1) == labels).sum().item()
    return correct / len(labels)


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
