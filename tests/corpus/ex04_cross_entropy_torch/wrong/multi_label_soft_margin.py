# mistakes: cross_entropy: binary-loss
"""MultiLabelSoftMarginLoss has labels in its name."""

import torch
import torch.nn.functional as F


def cross_entropy(logits, labels):
    rows = torch.zeros_like(logits).scatter(1, labels[:, None], 1.0)
    return F.multilabel_soft_margin_loss(logits, rows)


def cross_entropy_one_hot(logits, targets):
    return F.cross_entropy(logits, targets.argmax(dim=1))
