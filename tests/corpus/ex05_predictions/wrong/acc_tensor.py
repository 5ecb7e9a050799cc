# mistakes: accuracy: returns-tensor
"""The mean of the hits."""
import torch


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean()


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
