# mistakes: predict_classes: float-result, keeps-dimension
"""A float column, as the labels of my csv file."""
import torch


def predict_classes(logits):
    return logits.max(dim=1, keepdim=True)[1].to(torch.float32)


def accuracy(logits, labels):
    correct = (torch.argmax(logits, dim=1) == labels).sum().item()
    return correct / len(labels)


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
