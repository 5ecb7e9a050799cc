"""Log-probabilities from distribution objects."""
import torch
from torch.distributions import Bernoulli, Categorical


def weighted_cross_entropy(logits, labels, class_weights):
    lp = Categorical(logits=logits).log_prob(labels)
    w = class_weights.gather(0, labels)
    return -(w * lp).sum() / w.sum()


def masked_cross_entropy(logits, labels, ignore_index):
    keep = labels != ignore_index
    return -Categorical(logits=logits[keep]).log_prob(labels[keep]).mean()


def smoothed_cross_entropy(logits, labels, smoothing):
    dist = Categorical(logits=logits)
    return -((1 - smoothing) * dist.log_prob(labels) + smoothing * dist.logits.mean(-1)).mean()


def multilabel_loss(logits, targets):
    return -Bernoulli(logits=logits).log_prob(targets).mean()
