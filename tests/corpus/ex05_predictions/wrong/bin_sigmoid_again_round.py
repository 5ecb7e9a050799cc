# mistakes: predict_binary: sigmoid-again
"""round(sigmoid(x))."""
import torch

predict_binary = lambda p: torch.round(p.sigmoid()).long().reshape(-1)


def predict_classes(scores):
    return scores.argmax(dim=-1)


def accuracy(logits, labels):
    correct = (torch.argmax(logits, dim=1) == labels).sum().item()
    return correct / len(labels)
