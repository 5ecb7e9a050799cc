"""Keep the column and remove exactly that one."""
import torch


def predict_classes(logits):
    return logits.argmax(dim=1, keepdim=True).squeeze(1)


def accuracy(logits, labels):
    column = logits.argmax(dim=1, keepdim=True)
    hits = column.eq(labels.view_as(column)).sum().item()
    return hits / logits.size(0)


def predict_binary(probs):
    if probs.dim() == 2:
        probs = probs.squeeze(1)
    return torch.as_tensor(probs > 0.5, dtype=torch.long)
