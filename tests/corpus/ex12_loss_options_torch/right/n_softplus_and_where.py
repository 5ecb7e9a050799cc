import torch
import torch.nn as nn
import torch.nn.functional as F


def weighted_cross_entropy(logits, labels, class_weights):
    nll = F.nll_loss(F.log_softmax(logits, 1), labels, reduction="none")
    w = torch.index_select(class_weights, 0, labels)
    return torch.dot(w, nll) / w.sum()


def masked_cross_entropy(logits, labels, ignore_index):
    ignored = labels == ignore_index
    safe = torch.where(ignored, torch.zeros_like(labels), labels)
    losses = F.cross_entropy(logits, safe, reduction="none")
    return torch.where(ignored, 0.0, losses).sum() / (~ignored).sum()


def smoothed_cross_entropy(logits, labels, smoothing):
    eye = torch.eye(logits.size(1), dtype=logits.dtype)
    t = eye[labels] * (1.0 - smoothing) + smoothing / logits.size(1)
    return -(t * logits.log_softmax(dim=1)).sum(dim=1).mean()


def multilabel_loss(logits, targets):
    return torch.where(targets > 0.5, F.softplus(-logits), F.softplus(logits)).mean()
