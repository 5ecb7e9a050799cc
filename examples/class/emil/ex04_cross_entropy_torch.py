import torch.nn as nn
import torch.nn.functional as F
import torch


def cross_entropy(logits, labels):
    targets = F.one_hot(labels, num_classes=logits.shape[1])
    return nn.CrossEntropyLoss()(logits, targets)


def cross_entropy_one_hot(logits, targets):
    _, labels = torch.max(targets, dim=1)
    return F.nll_loss(F.log_softmax(logits, dim=1), labels)
