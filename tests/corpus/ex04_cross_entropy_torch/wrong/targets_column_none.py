# mistakes: cross_entropy: column-targets
"""One row per sample in both arguments."""
import torch
import torch.nn.functional as F

cross_entropy = lambda z, y: F.cross_entropy(z, y[:, None])


def cross_entropy_one_hot(logits, targets):
    _, labels = torch.max(targets, dim=1)
    return F.nll_loss(F.log_softmax(logits, dim=1), labels)
