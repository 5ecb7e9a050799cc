# mistakes: cross_entropy: no-max-shift
"""log(sum(exp)) without a shift."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    lse = torch.log(torch.exp(logits).sum(dim=1))
    return (lse - logits[torch.arange(len(labels)), labels]).mean()


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
