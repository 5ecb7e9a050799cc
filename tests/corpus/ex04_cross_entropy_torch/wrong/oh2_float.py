# mistakes: cross_entropy_one_hot: one-hot-targets
"""It complained about Long, and with float() it works."""
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    loss = nn.CrossEntropyLoss()
    return loss(logits, targets.float())


def cross_entropy(logits, labels):
    log_probs = F.log_softmax(logits, dim=1)
    return F.nll_loss(log_probs, labels)
