# mistakes: softmax: hardmax
"""eye[argmax]."""
import numpy as np


def softmax(x):
    return np.eye(x.shape[-1])[np.argmax(x, axis=-1)]
