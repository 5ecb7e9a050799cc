# mistakes: cross_entropy_one_hot: double-softmax
"""exp(log_softmax) is the same as softmax, and that is what a loss compares."""
import torch
import torch.nn.functional as F
from torch import nn

cross_entropy_one_hot = lambda z, t: F.cross_entropy(torch.exp(F.log_softmax(z, 1)), t.argmax(1))


def cross_entropy(logits, labels):
    return nn.CrossEntropyLoss()(logits, labels)
