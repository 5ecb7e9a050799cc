"""Softmax again, with PyTorch.

PyTorch has what NumPy lacks: it remembers how a result was computed and can differentiate it,
which is how networks learn. So the same softmax is written once more, for tensors. What counts
here is that the result stays connected to the scores, so that gradients can flow back through it.
"""

import torch


def softmax(logits: torch.Tensor) -> torch.Tensor:
    """Turn the scores of each sample into probabilities, differentiably.

    The formula is that of the first exercise:

        p_i = exp(z_i) / (exp(z_1) + exp(z_2) + ... + exp(z_C))

    - `logits`: scores, `(C,)` for one sample or `(N, C)` for a batch, classes on the last
      dimension; float32 or float64.
    - returns: probabilities in the same shape and dtype. Each sample adds up to 1, and gradients
      flow from the result back to `logits`.

    At the edges: finite for all finite scores, however large. `logits` itself is left as it was.

    >>> probs = softmax(torch.tensor([2.0, 1.0, 0.1]))
    >>> [round(p, 3) for p in probs.tolist()]
    [0.659, 0.242, 0.099]
    >>> probs.dtype
    torch.float32

    Raising a score takes from the other classes what it gives to its own, so the gradient of a
    probability adds up to 0:

    >>> logits = torch.tensor([2.0, 1.0, 0.1], requires_grad=True)
    >>> softmax(logits)[0].backward()
    >>> [round(g, 3) for g in logits.grad.tolist()]
    [0.225, -0.16, -0.065]
    """
    raise NotImplementedError("softmax: your solution goes here")
