import torch
import torch.nn as nn
import torch.nn.functional as F


def weighted_cross_entropy(logits, labels, class_weights):
    return nn.CrossEntropyLoss(weight=class_weights)(logits, labels)


def masked_cross_entropy(logits, labels, ignore_index):
    ours = labels.clone()
    ours[labels == ignore_index] = -100
    return F.cross_entropy(logits, ours)


def smoothed_cross_entropy(logits, labels, smoothing):
    return F.cross_entropy(logits, labels, label_smoothing=smoothing)


def multilabel_loss(logits, targets):
    n, l = logits.shape
    per_label = [
        F.binary_cross_entropy_with_logits(logits[:, j], targets[:, j]) for j in range(l)
    ]
    return torch.stack(per_label).mean()
