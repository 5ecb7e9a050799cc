# mistakes: predict_binary: threshold-includes-half
"""Round by adding one half."""
import torch


def predict_binary(probs):
    return torch.floor(probs.view(-1) + 0.5).to(torch.int64)


def predict_classes(scores):
    return scores.argmax(dim=-1)


def accuracy(logits, labels):
    return (logits.argmax(1) == labels).float().mean().item()
