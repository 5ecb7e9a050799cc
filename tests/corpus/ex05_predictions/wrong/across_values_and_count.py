# mistakes: predict_classes: values-not-indices
# mistakes: accuracy: count-not-fraction
"""max for the class, number of hits for the accuracy."""
import torch


def predict_classes(logits):
    return torch.max(logits, 1).values


def accuracy(logits, labels):
    return float(torch.sum(torch.max(logits, 1).indices == labels))


def predict_binary(probs):
    return (probs.reshape(-1) > 0.5).to(torch.int64)
