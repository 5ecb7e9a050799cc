# mistakes: masked_cross_entropy: default-ignore-index
"""-100 is the number for this, says the documentation."""
import torch.nn.functional as F


def masked_cross_entropy(logits, labels, ignore_index=-100):
    return F.cross_entropy(logits, labels, ignore_index=-100)


def weighted_cross_entropy(logits, labels, class_weights):
    losses = F.cross_entropy(logits, labels, reduction="none")
    w = class_weights[labels]
    return (w * losses).sum() / w.sum()


def smoothed_cross_entropy(logits, labels, smoothing):
    log_probs = F.log_softmax(logits, dim=1)
    hard = F.nll_loss(log_probs, labels)
    return (1 - smoothing) * hard - smoothing * log_probs.mean()


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
