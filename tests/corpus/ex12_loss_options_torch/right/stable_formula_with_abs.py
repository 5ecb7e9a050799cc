"""max(z, 0) - z t + log(1 + exp(-|z|)), the formula in the documentation."""
import torch


def log_probs(z):
    shifted = z - z.amax(dim=1, keepdim=True).detach()
    return shifted - shifted.exp().sum(dim=1, keepdim=True).log()


def weighted_cross_entropy(logits, labels, class_weights):
    chosen = log_probs(logits).take_along_dim(labels.unsqueeze(1), dim=1).squeeze(1)
    share = class_weights.index_select(0, labels)
    return -(share / share.sum() * chosen).sum()


def masked_cross_entropy(logits, labels, ignore_index):
    index = torch.nonzero(labels != ignore_index).squeeze(1)
    lp = log_probs(logits.index_select(0, index))
    return -lp.take_along_dim(labels[index].unsqueeze(1), dim=1).mean()


def smoothed_cross_entropy(logits, labels, smoothing):
    lp = log_probs(logits)
    chosen = lp.take_along_dim(labels.unsqueeze(1), dim=1)
    return -((1 - smoothing) * chosen.mean() + smoothing * lp.mean())


def multilabel_loss(logits, targets):
    return (logits.clamp(min=0) - logits * targets + torch.log1p(torch.exp(-logits.abs()))).mean()
