import torch
import torch.nn.functional as F


def weighted_cross_entropy(logits, labels, class_weights):
    top = bottom = 0.0
    for z, y in zip(logits, labels):
        w = class_weights[y]
        top = top - w * F.log_softmax(z, 0)[y]
        bottom = bottom + w
    return top / bottom


def masked_cross_entropy(logits, labels, ignore_index):
    parts = [
        F.cross_entropy(z[None], y[None], ignore_index=-10**6)
        for z, y in zip(logits, labels)
        if int(y) != ignore_index
    ]
    return torch.stack(parts).mean()


def smoothed_cross_entropy(logits, labels, smoothing):
    c = logits.shape[1]
    targets = torch.full_like(logits, smoothing / c)
    for i, y in enumerate(labels):
        targets[i, y] += 1 - smoothing
    return F.cross_entropy(logits, targets)


def multilabel_loss(logits, targets):
    losses = -(targets * F.logsigmoid(logits) + (1 - targets) * F.logsigmoid(-logits))
    return sum(losses.flatten()) / losses.numel()
