# mistakes: cross_entropy: breaks-gradient
"""A warning told me to use detach()."""
import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    scores = logits.clone().detach()
    return F.cross_entropy(scores, labels)


def cross_entropy_one_hot(logits, targets):
    _, labels = torch.max(targets, dim=1)
    return F.nll_loss(F.log_softmax(logits, dim=1), labels)
