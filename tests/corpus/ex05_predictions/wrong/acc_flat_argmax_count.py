# mistakes: accuracy: argmax-over-everything
"""Find the winner, count the labels that agree."""
import torch


def accuracy(logits, labels):
    winner = int(torch.argmax(logits))
    hits = sum(1 for y in labels.tolist() if y == winner)
    return hits / len(labels)


def predict_classes(scores):
    return scores.argmax(dim=-1)


def predict_binary(p):
    return torch.where(p.view(-1) > 0.5, 1, 0)
