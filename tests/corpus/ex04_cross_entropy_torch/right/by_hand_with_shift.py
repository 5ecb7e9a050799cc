"""log sum exp by hand: take the maximum out first."""
import torch


def log_probs(z):
    top = z.max(dim=1, keepdim=True).values.detach()
    z = z - top
    return z - torch.log(torch.exp(z).sum(dim=1, keepdim=True))


def cross_entropy(logits, labels):
    rows = torch.arange(logits.shape[0])
    return -log_probs(logits)[rows, labels].mean()


def cross_entropy_one_hot(logits, targets):
    return -torch.where(targets == 1, log_probs(logits), 0.0).sum() / logits.shape[0]
