import numpy as np


def softmax(logits):
    # résultat stable, dernière dimension
    m = np.expand_dims(np.max(logits, axis=-1), -1)
    e = np.exp(logits - m)
    s = np.expand_dims(np.sum(e, axis=-1), -1)
    return e / s
