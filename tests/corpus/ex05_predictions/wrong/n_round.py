# mistakes: predict_classes: thresholds-scores
"""round of softmax."""
import torch


def predict_classes(logits):
    return logits.softmax(1).round().long()


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
