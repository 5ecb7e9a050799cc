# mistakes: accuracy: broadcasts-comparison, returns-tensor
"""(N, 1) against (N,), and the mean."""
import torch


def accuracy(logits, labels):
    return (logits.argmax(1, keepdim=True) == labels).double().mean()


def predict_classes(logits):
    _, predicted = torch.max(logits, 1)
    return predicted


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
