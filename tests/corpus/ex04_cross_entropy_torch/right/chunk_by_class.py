"""Group the samples by class and add up what each class contributes."""
import torch


def cross_entropy(logits, labels):
    n, c = logits.shape
    lp = torch.log_softmax(logits, 1)
    return -torch.stack([lp[labels == k, k].sum() for k in range(c)]).sum() / n


def cross_entropy_one_hot(logits, targets):
    lp = torch.log_softmax(logits, 1)
    return -torch.trace(targets.to(lp.dtype).T @ lp) / logits.size(0)
