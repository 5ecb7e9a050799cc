# mistakes: weighted_cross_entropy: divides-by-n
"""Add weight times loss for every sample, divide by n."""
import torch
from torch import nn
import torch.nn.functional as F


def weighted_cross_entropy(logits, labels, class_weights):
    lp = torch.log_softmax(logits, 1)
    total = 0
    for i in range(len(labels)):
        total = total - class_weights[labels[i]] * lp[i, labels[i]]
    return total / logits.shape[0]


def masked_cross_entropy(logits, labels, ignore_index):
    keep = labels != ignore_index
    return F.cross_entropy(logits[keep], labels[keep])


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, labels)


def multilabel_loss(logits, targets):
    return nn.BCEWithLogitsLoss()(logits, targets)
