# mistakes: cross_entropy: breaks-gradient
"""inference_mode makes everything faster."""

import torch
import torch.nn.functional as F


@torch.inference_mode()
def cross_entropy(logits, labels):
    return F.cross_entropy(logits, labels)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
