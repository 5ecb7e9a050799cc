# mistakes: accuracy: percent, returns-tensor
"""Percent, as a tensor."""
import torch


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    return 100 * (logits.argmax(1) == labels).float().mean()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
