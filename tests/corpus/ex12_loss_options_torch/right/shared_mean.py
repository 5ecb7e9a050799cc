"""A weighted mean is all there is; the options are weights."""
import torch
import torch.nn.functional as F


def mean(values, weights):
    return torch.dot(values, weights) / weights.sum()


def each(logits, labels):
    return F.cross_entropy(logits, labels, reduction="none")


def weighted_cross_entropy(logits, labels, class_weights):
    return mean(each(logits, labels), class_weights[labels])


def masked_cross_entropy(logits, labels, ignore_index):
    weights = labels.ne(ignore_index).to(logits.dtype)
    return mean(each(logits, labels.masked_fill(weights == 0, 0)), weights)


def smoothed_cross_entropy(logits, labels, smoothing):
    uniform = torch.stack([each(logits, torch.full_like(labels, c)) for c in range(logits.shape[1])]).mean(0)
    return torch.lerp(each(logits, labels), uniform, smoothing).mean()


def multilabel_loss(logits, targets):
    losses = F.binary_cross_entropy_with_logits(logits, targets, reduction="none").flatten()
    return mean(losses, torch.ones_like(losses))
