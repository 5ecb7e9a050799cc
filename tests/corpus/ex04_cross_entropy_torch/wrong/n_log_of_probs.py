# mistakes: cross_entropy: log-of-softmax
"""log(softmax) by hand with an unshifted exp."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    probs = F.softmax(logits, dim=1)
    return F.nll_loss(probs.log(), labels)


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
