# mistakes: softmax: scalar-math
"""from math import exp, as in the Python course."""

from math import exp


def softmax(x):
    return exp(x) / sum(exp(v) for v in x)
