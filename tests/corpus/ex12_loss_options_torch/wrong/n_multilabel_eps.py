# mistakes: multilabel_loss: log-of-sigmoid
"""With an epsilon."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def weighted_cross_entropy(logits, labels, class_weights):
    return nn.CrossEntropyLoss(weight=class_weights)(logits, labels)


def masked_cross_entropy(logits, labels, ignore_index):
    return F.cross_entropy(logits, labels, ignore_index=ignore_index)


def smoothed_cross_entropy(logits, labels, smoothing):
    return F.cross_entropy(logits, labels, label_smoothing=smoothing)


def multilabel_loss(logits, targets, eps=1e-7):
    p = torch.sigmoid(logits)
    return torch.mean(-targets * torch.log(p + eps) - (1 - targets) * torch.log(1 - p + eps))
