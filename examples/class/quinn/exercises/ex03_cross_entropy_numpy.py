"""One-hot targets and cross-entropy, with NumPy.

Softmax says how probable the network finds each class. Cross-entropy says how good that is: it
looks at the probability given to the true class and takes minus its logarithm. Certain and right
costs nothing, undecided costs something, certain and wrong costs without limit. Training a
classifier means making this one number small.
"""

import numpy as np


def one_hot(labels: np.ndarray, num_classes: int) -> np.ndarray:
    """Write each class index as a row with a single 1.

        y_nc = 1 if c is the label of sample n, else 0

    - `labels`: class indices `(N,)` from 0 to `num_classes` - 1, any integer dtype.
    - `num_classes`: the number of classes C, whether or not all of them occur in `labels`.
    - returns: `(N, C)`, any numeric dtype.

    >>> one_hot(np.array([2, 0, 1]), 3).astype(int).tolist()
    [[0, 0, 1], [1, 0, 0], [0, 1, 0]]
    >>> one_hot(np.array([1]), 4).astype(int).tolist()
    [[0, 1, 0, 0]]
    """
    raise NotImplementedError("one_hot: your solution goes here")


def cross_entropy(targets: np.ndarray, probs: np.ndarray) -> float:
    """Measure how far probabilities are from the true classes, as a mean over the samples.

    The loss of one sample with one-hot target y and probabilities p (natural logarithm):

        L = -(y_1 log(p_1) + y_2 log(p_2) + ... + y_C log(p_C))

    and the loss of a batch is the mean of the losses of its samples.

    - `targets`: one-hot rows `(N, C)`, or `(C,)` for one sample; int64 or float64.
    - `probs`: probabilities in the same shape; float32 or float64.
    - returns: a float.

    At the edges: log(0) is minus infinity, and 0 times infinity is not a number. Where a
    probability is exactly 0 the loss is still finite, and above 6.9 (as if the probability were
    below 0.001) where it is the true class that got the 0. Elsewhere it keeps its exact value.
    The arguments are left as they were.

    A good prediction costs little, a bad one costs more:

    >>> target = np.array([1, 0, 0])
    >>> round(float(cross_entropy(target, np.array([0.7, 0.2, 0.1]))), 4)
    0.3567
    >>> round(float(cross_entropy(target, np.array([0.1, 0.3, 0.6]))), 4)
    2.3026

    and a batch of both costs their mean:

    >>> batch = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])
    >>> round(float(cross_entropy(np.array([[1, 0, 0], [1, 0, 0]]), batch)), 4)
    1.3296
    """
    raise NotImplementedError("cross_entropy: your solution goes here")
