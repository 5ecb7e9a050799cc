# mistakes: weighted_cross_entropy: divides-by-n
"""The mean of weight times loss."""
import torch
import torch.nn.functional as F
from torch import nn


def weighted_cross_entropy(logits, labels, class_weights):
    losses = F.cross_entropy(logits, labels, reduction="none")
    return (class_weights[labels] * losses).mean()


def masked_cross_entropy(logits, labels, ignore_index):
    return nn.CrossEntropyLoss(ignore_index=ignore_index)(logits, labels)


def smoothed_cross_entropy(logits, labels, smoothing):
    log_probs = F.log_softmax(logits, dim=1)
    hard = F.nll_loss(log_probs, labels)
    return (1 - smoothing) * hard - smoothing * log_probs.mean()


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
