# mistakes: predict_classes: ?
"""The whole batch votes, everybody gets the winner."""
import torch


def predict_classes(logits):
    winner = logits.argmax(1).mode().values
    return winner.expand(len(logits)).clone()


def accuracy(logits, labels):
    correct = (torch.argmax(logits, dim=1) == labels).sum().item()
    return correct / len(labels)


def predict_binary(probs):
    return (probs.reshape(-1) > 0.5).to(torch.int64)
