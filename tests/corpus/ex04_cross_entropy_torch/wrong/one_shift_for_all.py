# mistakes: cross_entropy: global-max-shift
"""The largest score of the batch is subtracted."""

import torch.nn.functional as F


def cross_entropy(logits, labels):
    z = logits - logits.max()
    log_p = z - z.exp().sum(dim=1, keepdim=True).log()
    return -log_p.gather(1, labels.view(-1, 1)).mean()


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
