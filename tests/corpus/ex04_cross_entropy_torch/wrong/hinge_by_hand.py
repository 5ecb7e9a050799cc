# mistakes: cross_entropy: margin-loss
"""max(0, 1 - right + wrong), averaged over the classes."""
import torch


def cross_entropy(logits, labels):
    n, c = logits.shape
    right = logits.gather(1, labels.view(n, 1))
    margins = torch.relu(1 - right + logits)
    others = torch.arange(c) != labels.view(n, 1)
    return (margins * others).sum(1).div(c).mean()


def cross_entropy_one_hot(scores, one_hot):
    return -(one_hot * torch.log_softmax(scores, dim=1)).sum(dim=1).mean()
