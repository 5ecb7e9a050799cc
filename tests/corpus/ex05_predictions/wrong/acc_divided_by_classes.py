# mistakes: accuracy: divides-by-num-classes
"""Hits divided by the size."""
import torch


def accuracy(logits, labels):
    hits = (logits.argmax(1) == labels).sum().item()
    return hits / logits.shape[1]


def predict_classes(scores):
    return scores.argmax(dim=-1)


def predict_binary(probs):
    return (probs.reshape(-1) > 0.5).to(torch.int64)
