# mistakes: predict_binary: argmax-on-one-column
"""argmax over the one column."""
import torch


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return probs.reshape(-1, 1).argmax(1)
