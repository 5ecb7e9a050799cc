# mistakes: cross_entropy: swapped-arguments
"""The truth is the input and the scores are the target."""
import torch.nn.functional as F
import torch


def cross_entropy(logits, labels):
    return F.cross_entropy(input=labels, target=logits)


def cross_entropy_one_hot(scores, one_hot):
    return -(one_hot * torch.log_softmax(scores, dim=1)).sum(dim=1).mean()
