# mistakes: weighted_cross_entropy: double-softmax
"""A softmax layer before the weighted loss."""
from torch import nn
import torch.nn.functional as F


def weighted_cross_entropy(logits, labels, class_weights):
    softmax = nn.Softmax(dim=1)
    loss = nn.CrossEntropyLoss(weight=class_weights)
    return loss(softmax(logits), labels)


def masked_cross_entropy(logits, labels, ignore_index):
    return nn.CrossEntropyLoss(ignore_index=ignore_index)(logits, labels)


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, labels)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
