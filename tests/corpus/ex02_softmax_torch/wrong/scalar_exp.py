# mistakes: softmax: scalar-math
"""exp of math, as in my Python course."""

import math


def softmax(logits):
    e = math.exp(logits)
    return e / sum(e)
