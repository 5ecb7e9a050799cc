# mistakes: cross_entropy: picks-rows-not-entries
"""index_select over rows."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    logp = torch.log_softmax(logits, dim=1)
    return -torch.index_select(logp, 0, labels).mean()


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
