# mistakes: softmax: ?
"""Squares in place of exp."""


def softmax(logits):
    s = logits**2
    return s / s.sum(-1, keepdim=True)
