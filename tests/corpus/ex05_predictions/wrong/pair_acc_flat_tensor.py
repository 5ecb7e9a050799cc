# mistakes: accuracy: argmax-over-everything, returns-tensor
"""One winner, compared with all."""
import torch


def accuracy(logits, labels):
    return torch.mean((torch.argmax(logits) == labels).float())


def predict_classes(scores):
    return scores.argmax(dim=-1)


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
