# mistakes: accuracy: returns-tensor
"""Sum divided by number."""
import torch


def accuracy(logits, labels):
    correct = (torch.max(logits, 1).indices == labels).sum()
    return correct / labels.numel()


def predict_classes(logits):
    _, predicted = torch.max(logits, 1)
    return predicted


def predict_binary(probs):
    return (probs.reshape(-1) > 0.5).to(torch.int64)
