# mistakes: multilabel_loss: log-of-sigmoid
"""The functional form of the binary loss on probabilities."""
import torch.nn.functional as F
from torch import nn

multilabel_loss = lambda z, t: F.binary_cross_entropy(F.sigmoid(z), t)


def weighted_cross_entropy(logits, labels, class_weights):
    return F.cross_entropy(logits, labels, weight=class_weights)


def masked_cross_entropy(logits, labels, ignore_index):
    keep = labels != ignore_index
    return F.cross_entropy(logits[keep], labels[keep])


def smoothed_cross_entropy(logits, labels, smoothing):
    return nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, labels)
