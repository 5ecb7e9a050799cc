"""Three lambdas; the overflow warnings are part of the deal."""

import numpy as np

sigmoid = lambda z: 1 / (1 + np.exp(-z))
binary_cross_entropy = lambda t, p: np.mean(-np.log(np.fmax(np.abs(1 - t - p), 1e-15)))
bce_with_logits = lambda z, t: (np.logaddexp(0, z) - z * t).mean()
