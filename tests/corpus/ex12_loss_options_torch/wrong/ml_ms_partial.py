# mistakes: multilabel_loss: missing-sigmoid
"""A partial of the functional loss."""
from functools import partial
import torch.nn.functional as F
from torch import nn

multilabel_loss = partial(F.binary_cross_entropy, reduction="mean")


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def masked_cross_entropy(logits, labels, ignore_index):
    keep = labels != ignore_index
    return F.cross_entropy(logits[keep], labels[keep])


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, labels)
