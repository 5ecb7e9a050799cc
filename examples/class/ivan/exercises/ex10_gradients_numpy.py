"""The gradients of both losses, by hand, with NumPy.

Softmax and cross-entropy look forbidding when differentiated one after the other; together nearly
everything cancels, and what is left is the probability minus the target. The same holds for sigmoid
and binary cross-entropy. This is why these pairs are used at all: the further a prediction is off,
the stronger the pull back, and it never fades while the prediction is wrong.
"""

import numpy as np


def softmax_cross_entropy_grad(logits: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Compute the gradient of the mean cross-entropy of softmax(logits), by the logits.

    With probabilities p = softmax(z) and one-hot targets y, for sample n and class c of N samples:

        dL/dz_nc = (p_nc - y_nc) / N

    - `logits`: scores `(N, C)`, float32 or float64.
    - `labels`: class indices `(N,)`, any integer dtype.
    - returns: the gradient `(N, C)`; each row adds up to 0, and only the true class is negative.

    At the edges: finite for any finite scores. The arguments are left as they were.

    >>> softmax_cross_entropy_grad(np.array([[2.0, 1.0, 0.1]]), np.array([0])).round(3).tolist()
    [[-0.341, 0.242, 0.099]]
    """
    raise NotImplementedError("softmax_cross_entropy_grad: your solution goes here")


def sigmoid_bce_grad(logits: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """Compute the gradient of the mean binary cross-entropy of sigmoid(logits), by the logits.

    With probabilities p = sigmoid(z) and targets t, for sample n of N:

        dL/dz_n = (p_n - t_n) / N

    - `logits`: scores `(N,)`, float32 or float64.
    - `targets`: exactly 0 or 1, `(N,)`, float64.
    - returns: the gradient `(N,)`.

    At the edges: finite for any finite scores. The arguments are left as they were.

    >>> sigmoid_bce_grad(np.array([0.0, 2.0]), np.array([1.0, 0.0])).round(4).tolist()
    [-0.25, 0.4404]
    """
    raise NotImplementedError("sigmoid_bce_grad: your solution goes here")
