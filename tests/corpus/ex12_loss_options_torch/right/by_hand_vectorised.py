"""log_softmax and indexing, the weighted means written out."""
import torch
import torch.nn.functional as F


def weighted_cross_entropy(logits, labels, class_weights):
    rows = torch.arange(logits.shape[0])
    losses = -F.log_softmax(logits, dim=1)[rows, labels]
    w = class_weights[labels]
    return torch.sum(w * losses) / torch.sum(w)


def masked_cross_entropy(logits, labels, ignore_index):
    kept = labels != ignore_index
    safe = torch.where(kept, labels, torch.zeros_like(labels))
    losses = -F.log_softmax(logits, dim=1).gather(1, safe[:, None])[:, 0]
    return torch.where(kept, losses, torch.zeros_like(losses)).sum() / kept.sum()


def smoothed_cross_entropy(logits, labels, smoothing):
    logp = F.log_softmax(logits, dim=1)
    onehot = F.one_hot(labels, logits.shape[1]).to(logits.dtype)
    targets = (1 - smoothing) * onehot + smoothing / logits.shape[1]
    return -(targets * logp).sum(dim=1).mean()


def multilabel_loss(logits, targets):
    positive = F.softplus(-logits)
    negative = F.softplus(logits)
    return (targets * positive + (1 - targets) * negative).mean()
