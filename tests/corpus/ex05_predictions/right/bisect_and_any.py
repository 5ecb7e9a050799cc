"""Loops with enumerate and max, ceil of p minus one half."""

import torch


def predict_classes(logits):
    best = [max(range(len(row)), key=row.__getitem__) for row in logits.tolist()]
    return torch.tensor(best)


def accuracy(logits, labels):
    wrong = [p != y for p, y in zip(predict_classes(logits).tolist(), labels.tolist())]
    return 1 - sum(wrong) / len(wrong)


def predict_binary(probs):
    return torch.tensor([int(p > 0.5) for p in probs.flatten()])
