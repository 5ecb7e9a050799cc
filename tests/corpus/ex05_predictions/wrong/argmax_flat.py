# mistakes: predict_classes: argmax-over-everything
"""argmax gives the position of the maximum."""
import torch


def predict_classes(logits):
    return torch.argmax(logits)


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs.reshape(-1) > 0.5).to(torch.int64)
