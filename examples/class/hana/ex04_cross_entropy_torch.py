import torch


def one(z, y):
    return torch.logsumexp(z, 0) - torch.where(torch.arange(z.shape[0]) == y, z, 0).sum()


def cross_entropy(logits, labels):
    return torch.func.vmap(one)(logits, labels).mean()


def cross_entropy_one_hot(logits, targets):
    return torch.func.vmap(lambda z, t: torch.logsumexp(z, 0) - (z * t).sum())(logits, targets).mean()
