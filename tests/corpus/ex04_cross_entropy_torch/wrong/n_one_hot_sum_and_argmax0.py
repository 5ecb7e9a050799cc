# mistakes: cross_entropy: sum-not-mean
# mistakes: cross_entropy_one_hot: sum-not-mean
"""Both summed by hand."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    return cross_entropy_one_hot(logits, F.one_hot(labels, logits.shape[1]))


def cross_entropy_one_hot(logits, targets):
    return -(targets * logits.log_softmax(1)).sum()
