# mistakes: cross_entropy_one_hot: one-hot-targets
"""Rebuild the targets as 1.0 and 0.0 to be sure of their type."""
import torch
import torch.nn as nn


def cross_entropy_one_hot(logits, targets):
    clean = torch.where(targets > 0, torch.ones_like(logits), torch.zeros_like(logits))
    return nn.CrossEntropyLoss()(logits, clean)


def cross_entropy(output, target):
    loss_fn = nn.CrossEntropyLoss(reduction="mean")
    loss = loss_fn(output, target)
    return loss
