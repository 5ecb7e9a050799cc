# mistakes: cross_entropy: picks-columns-not-entries
"""Index with a column of labels."""

import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    log_p = torch.log_softmax(logits, dim=1)
    return -log_p[torch.arange(len(labels)), labels[:, None]].mean()


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
