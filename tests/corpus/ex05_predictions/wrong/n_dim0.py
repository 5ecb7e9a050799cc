# mistakes: predict_classes: argmax-over-samples
# mistakes: accuracy: argmax-over-samples
"""dim=0 in both."""
import torch


def predict_classes(logits):
    return logits.argmax(dim=0)


def accuracy(logits, labels):
    return (logits.argmax(dim=0) == labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
