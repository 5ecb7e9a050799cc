# mistakes: cross_entropy: log-of-softmax, no-max-shift
"""The same with a clamp before the log."""

import torch.nn.functional as F


def cross_entropy(logits, labels):
    p = logits.exp() / logits.exp().sum(1, keepdim=True)
    p = p.clamp(min=1e-12)
    return F.nll_loss(p.log(), labels)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
