# mistakes: accuracy: argmax-over-samples
"""argmax(0), and only as many labels as there are predictions."""
import torch


def accuracy(logits, labels):
    pred = logits.argmax(0)
    return (pred == labels[: len(pred)]).float().mean().item()


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
