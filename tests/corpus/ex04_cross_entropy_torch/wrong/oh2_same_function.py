# mistakes: cross_entropy_one_hot: one-hot-targets
"""Both functions are the same loss, I thought."""
import torch.nn.functional as F


def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)


cross_entropy_one_hot = cross_entropy
