# mistakes: predict_classes: float-result, squeezes-batch
"""float, squeezed."""
import torch


def predict_classes(logits):
    return logits.argmax(1).squeeze().float()


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
