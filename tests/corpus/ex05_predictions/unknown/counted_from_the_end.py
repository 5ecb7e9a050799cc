# mistakes: predict_classes: ?
"""Number of classes minus the index."""
import torch


def predict_classes(logits):
    return logits.shape[1] - 1 - logits.argmax(dim=1)


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs.reshape(-1) > 0.5).to(torch.int64)
