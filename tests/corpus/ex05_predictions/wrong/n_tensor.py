# mistakes: accuracy: returns-tensor
"""Tensor back."""
import torch


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).sum() / len(labels)


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
