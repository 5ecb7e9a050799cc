# mistakes: cross_entropy: binary-loss
"""BCEWithLogits on one-hot rows."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def cross_entropy(logits, labels):
    t = torch.eye(logits.shape[1], dtype=logits.dtype)[labels]
    return nn.BCEWithLogitsLoss()(logits, t)


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
