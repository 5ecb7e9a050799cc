"""Fold the classes together with logaddexp."""

import torch


def normaliser(z):
    total = z[:, 0]
    for c in range(1, z.shape[1]):
        total = torch.logaddexp(total, z[:, c])
    return total


def cross_entropy(logits, labels):
    picked = torch.stack([row[y] for row, y in zip(logits, labels.tolist())])
    return (normaliser(logits) - picked).mean()


def cross_entropy_one_hot(logits, targets):
    return torch.sub(normaliser(logits), torch.einsum("nc,nc->n", logits, targets.to(logits))).mean()
