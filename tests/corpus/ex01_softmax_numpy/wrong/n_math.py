# mistakes: softmax: scalar-math
"""math.exp."""
import math


def softmax(x):
    e = math.exp(x)
    return e / sum(e)
