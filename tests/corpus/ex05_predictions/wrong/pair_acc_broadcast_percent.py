# mistakes: accuracy: broadcasts-comparison, percent
"""Percent of matches in the table."""
import torch


def accuracy(logits, labels):
    table = torch.eq(torch.topk(logits, 1)[1], labels)
    return table.float().mean().item() * 100


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def predict_binary(probs):
    return (probs.reshape(-1) > 0.5).to(torch.int64)
