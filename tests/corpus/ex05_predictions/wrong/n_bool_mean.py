# mistakes: accuracy: mean-of-bool
"""mean of bool."""
import torch


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    return torch.mean(logits.argmax(1) == labels).item()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
