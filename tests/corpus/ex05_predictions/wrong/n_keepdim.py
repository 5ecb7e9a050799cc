# mistakes: predict_classes: keeps-dimension
# mistakes: accuracy: broadcasts-comparison
"""keepdim and accuracy built on it."""
import torch


def predict_classes(logits):
    return logits.argmax(1, keepdim=True)


def accuracy(logits, labels):
    return (predict_classes(logits) == labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
