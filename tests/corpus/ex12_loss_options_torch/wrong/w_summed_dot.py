# mistakes: weighted_cross_entropy: sum-not-mean
"""The dot product of weights and losses."""
import torch
import torch.nn.functional as F


def weighted_cross_entropy(logits, labels, class_weights):
    right = logits.gather(1, labels.unsqueeze(1)).squeeze(1)
    losses = torch.logsumexp(logits, 1) - right
    return torch.dot(class_weights[labels], losses)


def masked_cross_entropy(logits, labels, ignore_index):
    keep = labels != ignore_index
    return F.cross_entropy(logits[keep], labels[keep])


def smoothed_cross_entropy(logits, labels, smoothing):
    log_probs = F.log_softmax(logits, dim=1)
    hard = F.nll_loss(log_probs, labels)
    return (1 - smoothing) * hard - smoothing * log_probs.mean()


def multilabel_loss(logits, targets):
    return F.binary_cross_entropy_with_logits(logits, targets)
