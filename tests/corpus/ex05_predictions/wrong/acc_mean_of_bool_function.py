# mistakes: accuracy: mean-of-bool
"""torch.mean of torch.eq."""
import torch


def accuracy(logits, labels):
    hits = torch.eq(logits.max(1)[1], labels)
    return float(torch.mean(hits))


def predict_classes(logits):
    _, predicted = torch.max(logits, 1)
    return predicted


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
