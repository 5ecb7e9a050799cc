# mistakes: softmax: hardmax
"""Marks the largest score."""


def softmax(x):
    return (x == x.max(axis=-1, keepdims=True)).astype(float)
