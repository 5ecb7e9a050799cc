# mistakes: predict_classes: ?
"""The most frequent prediction for all."""
import torch


def predict_classes(logits):
    p = logits.argmax(1)
    return torch.full_like(p, int(p.mode().values))


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
