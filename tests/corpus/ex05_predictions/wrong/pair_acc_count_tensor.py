# mistakes: accuracy: count-not-fraction, returns-tensor
"""The sum of the hits."""
import torch


def accuracy(logits, labels):
    return (logits.argmax(-1) == labels).sum()


def predict_classes(scores):
    return scores.argmax(dim=-1)


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
