"""Pick all columns, keep the diagonal."""

import torch


def cross_entropy(logits, labels):
    return -torch.log_softmax(logits, dim=1)[:, labels].diagonal().mean()


def cross_entropy_one_hot(logits, targets):
    log_p = torch.log_softmax(logits, dim=1)
    return -(log_p @ targets.to(log_p.dtype).T).diag().mean()
