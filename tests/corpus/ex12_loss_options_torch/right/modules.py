"""Each option is an argument of the loss module."""
import torch
from torch import nn


def weighted_cross_entropy(logits, labels, class_weights):
    return nn.CrossEntropyLoss(weight=class_weights)(logits, labels)


def masked_cross_entropy(logits, labels, ignore_index):
    return nn.CrossEntropyLoss(ignore_index=ignore_index)(logits, labels)


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, labels)


def multilabel_loss(logits, targets):
    return nn.BCEWithLogitsLoss()(logits, targets)
