# mistakes: cross_entropy: double-softmax, breaks-gradient
"""The numpy softmax of exercise 1, then the loss."""
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F


def softmax(x):
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def cross_entropy(logits, labels):
    p = softmax(logits.detach().numpy())
    return nn.CrossEntropyLoss()(torch.from_numpy(p), labels)


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets.argmax(dim=1))
