# mistakes: cross_entropy_one_hot: argmax-over-samples
"""The second thing that torch.max returns is the index."""
import torch
import torch.nn.functional as F


def cross_entropy_one_hot(scores, onehot):
    index = torch.max(onehot, dim=0)[1]
    return F.nll_loss(scores.log_softmax(dim=1), index)


def cross_entropy(logits, labels):
    log_probs = F.log_softmax(logits, dim=1)
    return F.nll_loss(log_probs, labels)
