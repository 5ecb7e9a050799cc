# mistakes: accuracy: count-not-fraction
"""sum().item()."""
import torch


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    correct = 0
    for z, y in zip(logits, labels):
        if z.argmax() == y:
            correct += 1
    return float(correct)


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
