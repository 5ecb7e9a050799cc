# mistakes: predict_classes: argmin
"""argmin of scores, as if they were losses."""
import torch


def predict_classes(logits):
    return torch.min(logits, dim=1).indices


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
