# mistakes: cross_entropy: missing-minus
"""No minus."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    picked = logits.gather(1, labels.unsqueeze(1)).squeeze(1)
    return (picked - logits.logsumexp(dim=1)).mean()


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
