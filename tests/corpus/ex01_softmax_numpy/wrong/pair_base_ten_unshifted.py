# mistakes: softmax: wrong-exp-base, no-max-shift
"""Powers of ten, no shift."""


def softmax(x):
    p = 10.0**x
    return p / p.sum(axis=-1, keepdims=True)
