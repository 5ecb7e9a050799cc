import numpy as np


def softmax(logits):
    match np.ndim(logits):
        case 1:
            e = np.exp(logits - logits.max())
            return e / e.sum()
        case 2:
            e = np.exp(logits - logits.max(axis=1).reshape(-1, 1))
            return e / e.sum(axis=1).reshape(-1, 1)
        case _:
            raise ValueError("shape")
