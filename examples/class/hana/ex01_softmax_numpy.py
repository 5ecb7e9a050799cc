import numpy as np


def softmax(z):
    d = z[..., None, :] - z[..., :, None]
    with np.errstate(over="ignore"):
        return 1.0 / np.exp(d).sum(axis=-1)
