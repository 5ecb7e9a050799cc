# mistakes: cross_entropy_one_hot: values-not-indices
"""labels, _ = torch.max(...): the first one is what I need."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    labels, _ = torch.max(targets, 1)
    criterion = nn.CrossEntropyLoss()
    return criterion(logits, labels)


def cross_entropy(logits, labels):
    log_probs = F.log_softmax(logits, dim=1)
    return F.nll_loss(log_probs, labels)
