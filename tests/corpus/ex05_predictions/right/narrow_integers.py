"""int32 is enough for class numbers, and int8 for decisions."""

import torch


def predict_classes(logits):
    return logits.argmax(dim=1).to(torch.int32)


def accuracy(logits, labels):
    hits = (logits.argmax(dim=1) == labels).sum()
    return hits.item() / len(labels)


def predict_binary(probs):
    return (probs.ravel() > 0.5).to(torch.int8)
