# mistakes: predict_binary: inverted
"""Below one half is class 1."""
import torch


def predict_binary(probs):
    return (probs < 0.5).long().flatten()


def predict_classes(scores):
    return scores.argmax(dim=-1)


def accuracy(logits, labels):
    correct = (torch.argmax(logits, dim=1) == labels).sum().item()
    return correct / len(labels)
