import numpy as np


def _raw(rows, labels):
    if len(rows) == 0:
        return []
    e = np.exp(rows[0] - rows[0].max())
    head = e / e.sum()
    head[labels[0]] = head[labels[0]] - 1
    return [head] + _raw(rows[1:], labels[1:])


def softmax_cross_entropy_grad(logits, labels):
    return np.stack(_raw(logits, labels)) / len(logits)


def sigmoid_bce_grad(logits, targets):
    def raw(zs, ts):
        if len(zs) == 0:
            return []
        return [1 / (1 + np.exp(-zs[0])) - ts[0]] + raw(zs[1:], ts[1:])

    return np.array(raw(logits, targets)) / len(logits)
