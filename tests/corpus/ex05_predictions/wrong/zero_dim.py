# mistakes: accuracy: returns-tensor
"""mean in float64."""

import torch


def accuracy(logits, labels):
    return torch.eq(logits.argmax(1), labels).to(torch.float64).mean()


def predict_classes(logits):
    return logits.argmax(dim=1)


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
