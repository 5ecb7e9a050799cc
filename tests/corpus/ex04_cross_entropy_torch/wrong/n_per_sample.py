# mistakes: cross_entropy: loss-per-sample
"""No reduction."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    logp = F.log_softmax(logits, dim=1)
    return -logp[range(logits.shape[0]), labels]


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
