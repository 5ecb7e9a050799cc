# mistakes: accuracy: percent
"""Accuracy is given in percent."""
import torch


def accuracy(logits, labels):
    n_correct = (logits.argmax(1) == labels).sum().item()
    return 100.0 * n_correct / labels.size(0)


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def predict_binary(probs):
    return (probs.reshape(-1) > 0.5).to(torch.int64)
