import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    mask = labels[:, None] == torch.arange(logits.shape[1])
    return torch.where(mask, -F.log_softmax(logits, 1), 0.0).sum(1).mean()


def cross_entropy_one_hot(logits, targets):
    log_p = torch.log_softmax(logits, dim=-1)
    return -torch.einsum("nc,nc->", log_p, targets.to(log_p.dtype)) / logits.shape[0]
