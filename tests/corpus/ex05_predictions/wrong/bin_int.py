# mistakes: predict_binary: int-cast
"""Convert to integers."""
import torch


def predict_binary(probs):
    return probs.long().flatten()


def predict_classes(scores):
    return scores.argmax(dim=-1)


def accuracy(logits, labels):
    correct = (torch.argmax(logits, dim=1) == labels).sum().item()
    return correct / len(labels)
