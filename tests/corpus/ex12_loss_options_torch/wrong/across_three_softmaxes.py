# mistakes: weighted_cross_entropy: double-softmax
# mistakes: masked_cross_entropy: double-softmax
# mistakes: smoothed_cross_entropy: double-softmax
"""One helper for all three, and it starts with softmax."""
import torch
import torch.nn.functional as F


def loss(logits, labels, **options):
    return F.cross_entropy(torch.softmax(logits, dim=1), labels, **options)


def weighted_cross_entropy(logits, labels, class_weights):
    return loss(logits, labels, weight=class_weights)


def masked_cross_entropy(logits, labels, ignore_index):
    return loss(logits, labels, ignore_index=ignore_index)


def smoothed_cross_entropy(logits, labels, smoothing):
    return loss(logits, labels, label_smoothing=smoothing)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
