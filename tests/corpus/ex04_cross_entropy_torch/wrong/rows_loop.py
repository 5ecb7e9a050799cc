# mistakes: cross_entropy: picks-rows-not-entries
"""Collect the entries for the labels in a list."""
import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    lp = torch.log_softmax(logits, -1)
    entries = [lp[y] for y in labels]
    return -torch.stack(entries).mean()


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
