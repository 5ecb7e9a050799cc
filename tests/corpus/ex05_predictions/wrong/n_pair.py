# mistakes: predict_classes: returns-max-pair
"""Returns both."""
import torch


def predict_classes(logits):
    values, indices = torch.max(logits, dim=1)
    return values, indices


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
