"""Probabilities first, because I like to see them; the order stays the same."""
import torch
import torch.nn.functional as F


def predict_classes(logits):
    probs = F.softmax(logits, dim=1)
    return probs.argmax(dim=1)


def accuracy(logits, labels):
    probs = F.log_softmax(logits, dim=1)
    hits = torch.eq(probs.max(dim=1).indices, labels)
    return hits.sum().item() / hits.numel()


def predict_binary(probs):
    two = torch.stack([0.5 * torch.ones_like(probs.view(-1)), probs.view(-1)], dim=1)
    return two.argmax(dim=1)
