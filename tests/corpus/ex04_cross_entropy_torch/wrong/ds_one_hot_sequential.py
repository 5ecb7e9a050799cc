# mistakes: cross_entropy_one_hot: double-softmax
"""Sequential of softmax layer and nothing else, to be extended later."""
from torch import nn
import torch.nn.functional as F

to_probs = nn.Sequential(nn.Softmax(dim=1))


def cross_entropy_one_hot(logits, targets):
    return nn.CrossEntropyLoss(reduction="mean")(to_probs(logits), targets.argmax(axis=1))


def cross_entropy(scores, y):
    return F.cross_entropy(scores, y)
