# mistakes: accuracy: argmax-over-samples
"""max over dimension 0; the labels are cut to the same length."""
import torch


def accuracy(logits, labels):
    _, pred = torch.max(logits, dim=0)
    hits = torch.eq(pred, labels[: logits.shape[1]])
    return float(hits.double().mean())


def predict_classes(logits):
    _, predicted = torch.max(logits, 1)
    return predicted


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
