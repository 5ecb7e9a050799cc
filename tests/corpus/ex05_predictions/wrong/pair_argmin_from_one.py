# mistakes: predict_classes: argmin, one-based-labels
"""The smallest score, counted from 1."""
import torch


def predict_classes(logits):
    return logits.argmin(dim=1) + 1


def accuracy(logits, labels):
    correct = (torch.argmax(logits, dim=1) == labels).sum().item()
    return correct / len(labels)


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
