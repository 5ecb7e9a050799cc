# mistakes: cross_entropy: no-max-shift
# mistakes: cross_entropy_one_hot: no-max-shift
"""The second function uses the first, which computes log(sum(exp))."""

import torch


def cross_entropy(logits, labels):
    rows = torch.arange(logits.shape[0])
    return (logits.exp().sum(1).log() - logits[rows, labels]).mean()


def cross_entropy_one_hot(logits, targets):
    return cross_entropy(logits, targets.argmax(1))
