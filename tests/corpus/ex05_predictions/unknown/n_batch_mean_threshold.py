# mistakes: predict_binary: ?
"""Above the batch's mean."""
import torch


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    p = probs.flatten()
    return (p > p.mean()).long()
