# mistakes: predict_classes: casts-scores
"""Predictions must be int64, so convert what max returns."""
import torch


def predict_classes(logits):
    predictions, _ = torch.max(logits, 1)
    return predictions.to(torch.int64)


def accuracy(logits, labels):
    correct = (torch.argmax(logits, dim=1) == labels).sum().item()
    return correct / len(labels)


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
