# mistakes: predict_binary: bool-result
"""torch.gt compares."""
import torch


def predict_binary(probs):
    return torch.gt(probs.reshape(-1), 0.5)


def predict_classes(scores):
    return scores.argmax(dim=-1)


def accuracy(logits, labels):
    correct = (torch.argmax(logits, dim=1) == labels).sum().item()
    return correct / len(labels)
