import torch


def _losses(logits, labels):
    return logits.logsumexp(1) - logits[torch.arange(len(labels)), labels]


def weighted_cross_entropy(logits, labels, class_weights):
    w = class_weights[labels]
    return (w * _losses(logits, labels)).sum() / w.sum()


def masked_cross_entropy(logits, labels, ignore_index):
    keep = labels != ignore_index
    return _losses(logits[keep], labels[keep]).mean()


def smoothed_cross_entropy(logits, labels, smoothing):
    lp = logits.log_softmax(1)
    n, c = lp.shape
    hard = -lp[torch.arange(n), labels].mean()
    soft = -lp.mean(1).mean()
    return (1 - smoothing) * hard + smoothing * soft


def multilabel_loss(logits, targets):
    return (logits.clamp(min=0) - logits * targets + torch.log1p(torch.exp(-logits.abs()))).mean()
