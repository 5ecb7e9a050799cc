"""Folds the classes with logaddexp and the samples with plus."""

from functools import reduce
import numpy as np

log_sum_exp = lambda logits: reduce(np.logaddexp, np.moveaxis(logits, -1, 0))
log_softmax = lambda logits: np.stack([c - log_sum_exp(logits) for c in np.moveaxis(logits, -1, 0)], axis=-1)
nll_loss = lambda lp, y: reduce(lambda acc, iy: acc - lp[iy[0]][iy[1]], enumerate(y), 0.0) / len(y)
