# mistakes: cross_entropy: picks-columns-not-entries
"""Index with the labels in the second dimension."""
import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    log_probs = F.log_softmax(logits, dim=1)
    return torch.mean(-log_probs[:, labels])


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
