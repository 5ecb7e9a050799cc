# mistakes: predict_binary: threshold-at-zero
"""> 0."""
import torch


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs.flatten() > 0).long()
