# mistakes: accuracy: rounded
"""round(..., 2)."""
import torch


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    return round((logits.argmax(1) == labels).float().mean().item(), 2)


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
