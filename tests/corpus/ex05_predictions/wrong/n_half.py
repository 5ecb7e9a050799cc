# mistakes: predict_binary: threshold-includes-half
""">= 0.5."""
import torch


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return torch.tensor([0 if p < 0.5 else 1 for p in probs.flatten()])
