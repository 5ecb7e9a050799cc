# mistakes: predict_binary: int-cast
"""int()."""
import torch


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return torch.tensor([int(p) for p in probs.flatten()])
