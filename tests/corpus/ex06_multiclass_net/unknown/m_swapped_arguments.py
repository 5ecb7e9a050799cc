# mistakes: make_loss: ?
"""loss(labels, scores)."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def make_net(i, h, c):
    return nn.Sequential(nn.Linear(i, h), nn.ReLU(), nn.Linear(h, c))


def make_loss():
    ce = nn.CrossEntropyLoss()

    def loss(labels, scores):
        return ce(scores, labels)

    return loss
