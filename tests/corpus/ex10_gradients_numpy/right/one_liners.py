"""As short as it gets."""

import numpy as np

softmax_cross_entropy_grad = lambda x, y: (
    np.exp(x - np.logaddexp.reduce(x - x.max(1, keepdims=True), axis=1, keepdims=True) - x.max(1, keepdims=True))
    - (np.arange(x.shape[1]) == y[:, None])
) / len(x)
sigmoid_bce_grad = lambda z, t: (1 / (1 + np.exp(-z)) - t) / z.shape[0]
