# mistakes: accuracy: compares-scores
"""values == labels."""
import torch


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    pred = torch.max(logits, 1)[0]
    return (pred == labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
