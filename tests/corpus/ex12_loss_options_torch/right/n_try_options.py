import torch
import torch.nn as nn
import torch.nn.functional as F

OPTIONS = {"reduction": "mean"}


def weighted_cross_entropy(logits, labels, class_weights):
    """Verlust mit Gewichten"""
    return F.cross_entropy(logits, labels, class_weights, **OPTIONS)


def masked_cross_entropy(logits, labels, ignore_index):
    return F.cross_entropy(logits, labels, None, None, int(ignore_index))


def smoothed_cross_entropy(logits, labels, smoothing):
    lp = F.log_softmax(logits, dim=1)
    return torch.lerp(F.nll_loss(lp, labels), -lp.mean(), smoothing)


def multilabel_loss(logits, targets):
    return nn.BCEWithLogitsLoss(**OPTIONS)(logits, targets.to(logits))
