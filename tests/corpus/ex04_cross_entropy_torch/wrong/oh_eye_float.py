# mistakes: cross_entropy: one-hot-targets
"""Rows of the identity matrix are one-hot vectors."""
import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    eye = torch.eye(logits.shape[-1], dtype=logits.dtype)
    return F.cross_entropy(logits, eye[labels])


def cross_entropy_one_hot(logits, targets):
    _, labels = torch.max(targets, dim=1)
    return F.nll_loss(F.log_softmax(logits, dim=1), labels)
