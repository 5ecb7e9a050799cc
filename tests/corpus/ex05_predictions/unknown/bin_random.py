# mistakes: predict_binary: ?
"""Draw with these probabilities."""
import torch


def predict_binary(probs):
    return torch.bernoulli(probs).long().flatten()


def predict_classes(logits):
    _, predicted = torch.max(logits, 1)
    return predicted


def accuracy(logits, labels):
    correct = (torch.argmax(logits, dim=1) == labels).sum().item()
    return correct / len(labels)
