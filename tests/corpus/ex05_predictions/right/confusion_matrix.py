"""Count in a table: the right ones are on the diagonal."""

import torch


def predict_classes(logits):
    return logits.sort(dim=1).indices[:, -1]


def accuracy(logits, labels):
    c = logits.shape[1]
    table = torch.zeros(c, c)
    for truth, guess in zip(labels, predict_classes(logits)):
        table[truth, guess] += 1
    return float(table.trace() / table.sum())


def predict_binary(probs):
    return torch.where(probs.reshape(-1).gt(0.5), torch.ones(()), torch.zeros(())).long()
