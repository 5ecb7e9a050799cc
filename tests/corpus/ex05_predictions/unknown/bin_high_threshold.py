# mistakes: predict_binary: ?
"""Only when it is quite sure: above 0.7."""
import torch


def predict_binary(probs):
    return (probs.flatten() > 0.7).long()


def predict_classes(logits):
    _, predicted = torch.max(logits, 1)
    return predicted


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()
