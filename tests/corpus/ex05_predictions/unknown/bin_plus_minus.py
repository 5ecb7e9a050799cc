# mistakes: predict_binary: ?
"""-1 for no and 1 for yes."""
import torch


def predict_binary(probs):
    return torch.where(probs.flatten() > 0.5, 1, -1)


def predict_classes(logits):
    _, predicted = torch.max(logits, 1)
    return predicted


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()
