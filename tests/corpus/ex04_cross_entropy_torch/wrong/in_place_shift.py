# mistakes: cross_entropy: mutates-input
"""Subtract the maximum in place, it saves memory."""

import torch.nn.functional as F


def cross_entropy(logits, labels):
    logits -= logits.amax(dim=1, keepdim=True)
    log_p = logits - logits.exp().sum(1, keepdim=True).log()
    return F.nll_loss(log_p, labels)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
