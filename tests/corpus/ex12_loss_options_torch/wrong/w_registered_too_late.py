# mistakes: weighted_cross_entropy: ignores-weights
"""I set the weights on the loss object after using it."""
from torch import nn
import torch.nn.functional as F


def weighted_cross_entropy(logits, labels, class_weights):
    loss = nn.CrossEntropyLoss()
    value = loss(logits, labels)
    loss.weight = class_weights
    return value


def masked_cross_entropy(logits, labels, ignore_index):
    keep = labels != ignore_index
    return F.cross_entropy(logits[keep], labels[keep])


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, labels)


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
