"""Prints and a demo with three classes at the bottom."""
import warnings

import matplotlib.pyplot as plt
import torch
import torch.nn as nn

torch.manual_seed(7)


def weighted_cross_entropy(logits, labels, class_weights):
    print("weights", class_weights)
    loss = nn.CrossEntropyLoss(weight=class_weights)
    return loss(logits, labels)


def masked_cross_entropy(logits, labels, ignore_index):
    if int((labels == ignore_index).sum()) == 0:
        warnings.warn("nothing to ignore")
    loss = nn.CrossEntropyLoss(ignore_index=int(ignore_index))
    return loss(logits, labels)


def smoothed_cross_entropy(logits, labels, smoothing):
    loss = nn.CrossEntropyLoss(label_smoothing=float(smoothing))
    value = loss(logits, labels)
    print(f"smoothing {smoothing}: {value}")
    return value


def multilabel_loss(logits, targets):
    loss = nn.BCEWithLogitsLoss()
    return loss(input=logits, target=targets)


scores = torch.randn(4, 3)
y = torch.tensor([0, 2, 1, 1])
print(weighted_cross_entropy(scores, y, torch.tensor([1.0, 2.0, 0.5])))
print(masked_cross_entropy(scores, y, 1), smoothed_cross_entropy(scores, y, 0.2))
print(multilabel_loss(scores, torch.tensor([[1.0, 0, 1]]).expand(4, 3)))
