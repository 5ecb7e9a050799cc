# mistakes: weighted_cross_entropy: weights-on-logits
"""A diagonal matrix of weights."""
import torch
from torch import nn
import torch.nn.functional as F


def weighted_cross_entropy(logits, labels, class_weights):
    scaled = torch.einsum("nc,c->nc", logits, class_weights)
    return nn.CrossEntropyLoss()(scaled, labels)


def masked_cross_entropy(logits, labels, ignore_index):
    return nn.CrossEntropyLoss(ignore_index=ignore_index)(logits, labels)


def smoothed_cross_entropy(logits, labels, smoothing):
    log_probs = F.log_softmax(logits, dim=1)
    hard = F.nll_loss(log_probs, labels)
    return (1 - smoothing) * hard - smoothing * log_probs.mean()


def multilabel_loss(logits, targets):
    return nn.BCEWithLogitsLoss()(logits, targets)
