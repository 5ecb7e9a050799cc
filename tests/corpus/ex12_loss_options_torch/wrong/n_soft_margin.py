# mistakes: multilabel_loss: exp-overflows
"""soft_margin_loss with signs: the same formula, but it overflows."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def weighted_cross_entropy(logits, labels, class_weights):
    return nn.CrossEntropyLoss(weight=class_weights)(logits, labels)


def masked_cross_entropy(logits, labels, ignore_index):
    return F.cross_entropy(logits, labels, ignore_index=ignore_index)


def smoothed_cross_entropy(logits, labels, smoothing):
    c = logits.shape[1]
    t = torch.full_like(logits, smoothing / c)
    t.scatter_add_(1, labels[:, None], torch.full((len(labels), 1), 1 - smoothing).to(t))
    entropy = -(torch.special.xlogy(t, t)).sum(1).mean()
    return F.kl_div(logits.log_softmax(1), t, reduction="batchmean") + entropy


def multilabel_loss(logits, targets):
    return F.soft_margin_loss(logits, 2 * targets - 1)
