"""Softmax: from scores to probabilities, with NumPy.

The last layer of a classifier gives each class a score, a *logit*: any number, positive or
negative, on no particular scale. Softmax turns the scores of one sample into probabilities: each
lies between 0 and 1, together they add up to 1, and a higher score always gets a higher
probability. Everything that follows, from cross-entropy to training, is built on this one step.
"""

import numpy as np


def softmax(logits: np.ndarray) -> np.ndarray:
    """Turn the scores of each sample into probabilities.

    With scores z of C classes, class i gets its share of the exponentials:

        p_i = exp(z_i) / (exp(z_1) + exp(z_2) + ... + exp(z_C))

    - `logits`: scores, `(C,)` for one sample or `(N, C)` for a batch of N samples, classes on the
      last axis; float32, float64 or integers.
    - returns: probabilities in the same shape, floating point. Each sample adds up to 1.

    At the edges: the result is finite for all finite scores, however large. A float64 overflows
    at about exp(709), so a score of 1000 needs care. It helps to know that softmax does not change
    when the same number is added to all the scores of a sample. `logits` itself is left as it was.

    >>> softmax(np.array([2.0, 1.0, 0.1])).round(3).tolist()
    [0.659, 0.242, 0.099]

    In a batch each row is a sample of its own:

    >>> softmax(np.array([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]])).round(3).tolist()
    [[0.659, 0.242, 0.099], [0.159, 0.711, 0.13]]
    """
    raise NotImplementedError("softmax: your solution goes here")
