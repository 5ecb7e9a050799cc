import functools
import torch.nn.functional as F


def third(name):
    def decorate(function):
        @functools.wraps(function)
        def inner(logits, labels, value):
            return function(logits, labels, **{name: value})
        return inner
    return decorate


weighted_cross_entropy = third("weight")(F.cross_entropy)
masked_cross_entropy = third("ignore_index")(F.cross_entropy)
smoothed_cross_entropy = third("label_smoothing")(F.cross_entropy)
multilabel_loss = functools.partial(F.binary_cross_entropy_with_logits, weight=None)
