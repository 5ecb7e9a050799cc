import torch
import torch.nn.functional as F


def weighted_cross_entropy(logits, labels, class_weights):
    criterion = torch.nn.CrossEntropyLoss(class_weights)
    return criterion(logits, labels)


def masked_cross_entropy(logits, labels, ignore_index):
    chosen = torch.masked_select(labels, labels.ne(ignore_index))
    scores = logits[labels.ne(ignore_index), :]
    return F.cross_entropy(scores, chosen)


def smoothed_cross_entropy(logits, labels, smoothing):
    per_sample = F.cross_entropy(logits, labels, reduction="none", label_smoothing=smoothing)
    return per_sample.mean()


def multilabel_loss(logits, targets):
    z = logits.reshape(-1)
    two = torch.stack([torch.zeros_like(z), z], dim=1)
    return F.cross_entropy(two, targets.reshape(-1).long())
