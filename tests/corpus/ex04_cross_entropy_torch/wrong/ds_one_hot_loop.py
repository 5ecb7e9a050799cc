# mistakes: cross_entropy_one_hot: double-softmax
"""One sample after the other, and the probabilities go into the loss."""
import torch
from torch import nn
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    loss = nn.CrossEntropyLoss()
    values = []
    for score, target in zip(logits, targets):
        p = score.softmax(0).reshape(1, -1)
        values.append(loss(p, target.argmax().reshape(1)))
    return torch.stack(values).mean()


def cross_entropy(logits, labels):
    log_probs = F.log_softmax(logits, dim=1)
    return F.nll_loss(log_probs, labels)
