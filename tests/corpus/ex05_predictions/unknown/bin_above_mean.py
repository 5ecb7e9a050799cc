# mistakes: predict_binary: ?
"""Above the mean of the batch."""
import torch


def predict_binary(probs):
    flat = probs.flatten()
    return (flat > flat.mean()).long()


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    correct = (torch.argmax(logits, dim=1) == labels).sum().item()
    return correct / len(labels)
