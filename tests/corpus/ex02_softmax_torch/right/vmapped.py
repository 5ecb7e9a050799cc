"""One row, mapped over a batch if there is one."""

import torch


def row(z):
    e = (z - z.max().detach()).exp()
    return e / torch.sum(e)


def softmax(logits):
    return row(logits) if logits.ndim == 1 else torch.vmap(row)(logits)
