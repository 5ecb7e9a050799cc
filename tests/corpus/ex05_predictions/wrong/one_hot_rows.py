# mistakes: predict_classes: one-hot-result
"""A one in the column of the class."""
import torch
import torch.nn.functional as F


def predict_classes(logits):
    return F.one_hot(logits.argmax(dim=1), num_classes=logits.shape[1])


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
