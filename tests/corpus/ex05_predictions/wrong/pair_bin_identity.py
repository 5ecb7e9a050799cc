# mistakes: predict_binary: keeps-dimension, returns-probabilities
"""The probabilities are the prediction."""

import torch


def predict_binary(probs):
    return probs


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    correct = (torch.argmax(logits, dim=1) == labels).sum().item()
    return correct / len(labels)
