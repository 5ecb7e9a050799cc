# mistakes: accuracy: ?
"""Mean of the accuracies per class."""
import torch


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    hit = (logits.argmax(1) == labels).float()
    return torch.stack([hit[labels == c].mean() for c in labels.unique()]).mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
