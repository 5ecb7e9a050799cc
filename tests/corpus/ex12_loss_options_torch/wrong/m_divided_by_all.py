# mistakes: masked_cross_entropy: divides-by-all
"""Sum of what counts, over the size of the batch."""
import torch.nn.functional as F
from torch import nn


def masked_cross_entropy(logits, labels, ignore_index):
    total = F.cross_entropy(logits, labels, ignore_index=ignore_index, reduction="sum")
    return total / labels.numel()


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, labels)


def multilabel_loss(logits, targets):
    return nn.BCEWithLogitsLoss()(logits, targets)
