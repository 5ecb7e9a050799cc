# mistakes: predict_classes: returns-list-or-number
"""A list of classes."""

import torch


def predict_classes(logits):
    return logits.argmax(dim=1).tolist()


def accuracy(logits, labels):
    correct = (torch.argmax(logits, dim=1) == labels).sum().item()
    return correct / len(labels)


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
