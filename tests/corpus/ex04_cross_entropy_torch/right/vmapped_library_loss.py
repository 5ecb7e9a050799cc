"""vmap the library's loss over the samples."""

import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    return torch.func.vmap(F.cross_entropy)(logits, labels).mean()


def cross_entropy_one_hot(logits, targets):
    return torch.func.vmap(lambda z, t: F.cross_entropy(z, t.argmax()))(logits, targets).mean()
