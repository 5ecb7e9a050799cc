import numpy as np


def softmax(logits):
    z = np.asarray(logits, float)
    with np.errstate(over="ignore"):
        return 1 / np.exp(z[..., None, :] - z[..., :, None]).sum(axis=-1)
