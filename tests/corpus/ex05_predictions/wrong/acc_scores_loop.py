# mistakes: accuracy: compares-scores
"""Count the rows whose maximum is the label."""

import torch


def accuracy(logits, labels):
    hits = [float(row.max()) == float(y) for row, y in zip(logits, labels)]
    return sum(hits) / len(hits)


def predict_classes(logits):
    _, predicted = torch.max(logits, 1)
    return predicted


def predict_binary(probs):
    return (probs.reshape(-1) > 0.5).to(torch.int64)
