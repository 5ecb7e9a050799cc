# mistakes: cross_entropy_one_hot: breaks-gradient
"""detach, because the targets are constants anyway."""
import torch
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(1)).detach()


def cross_entropy(logits, labels):
    log_probs = F.log_softmax(logits, dim=1)
    return F.nll_loss(log_probs, labels)
