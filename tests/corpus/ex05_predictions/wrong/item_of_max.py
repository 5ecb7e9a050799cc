# mistakes: predict_classes: returns-list-or-number
"""The index as a plain Python number."""
import torch


def predict_classes(logits):
    _, index = torch.max(logits, dim=1)
    return index.item()


def accuracy(logits, labels):
    correct = (torch.argmax(logits, dim=1) == labels).sum().item()
    return correct / len(labels)


def predict_binary(probs):
    return (probs.reshape(-1) > 0.5).to(torch.int64)
