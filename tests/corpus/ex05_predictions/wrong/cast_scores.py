# mistakes: predict_classes: casts-scores
"""The best score as an integer."""
import torch


def predict_classes(logits):
    return logits.max(dim=1).values.long()


def accuracy(logits, labels):
    correct = (torch.argmax(logits, dim=1) == labels).sum().item()
    return correct / len(labels)


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
