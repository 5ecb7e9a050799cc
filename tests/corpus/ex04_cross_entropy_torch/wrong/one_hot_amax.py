# mistakes: cross_entropy_one_hot: values-not-indices
"""amax is the arg of the max."""
import torch.nn.functional as F

cross_entropy_one_hot = lambda z, t: F.cross_entropy(z, t.amax(-1))


def cross_entropy(scores, y):
    return F.cross_entropy(scores, y)
