# mistakes: accuracy: argmax-over-everything
"""argmax()."""
import torch


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    return torch.eq(logits.argmax(), labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
