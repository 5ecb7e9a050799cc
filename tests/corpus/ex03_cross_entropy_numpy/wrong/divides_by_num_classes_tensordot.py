# mistakes: cross_entropy: divides-by-num-classes
"""num_classes = shape[-1] has the wrong place in the formula."""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(num_classes)).astype(np.float32)


def cross_entropy(targets, probs):
    num_classes = targets.shape[-1]
    log_p = np.log(np.maximum(probs, 1e-9))
    return -np.tensordot(targets, log_p, axes=targets.ndim) / num_classes
