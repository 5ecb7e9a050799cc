"""Cross-entropy with PyTorch, straight from the scores.

`nn.CrossEntropyLoss` is the loss of nearly every classifier, and the one that is misused most. It
wants raw scores, because it does the softmax itself, in a way that stays exact where a probability
would round to 0; and it wants class indices such as 2, not one-hot rows such as [0, 0, 1].
"""

import torch
from torch import nn


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Compute the mean cross-entropy of raw scores and class indices.

    The loss of one sample with scores z and true class y is minus the log of its softmax:

        L = -log(exp(z_y) / (exp(z_1) + exp(z_2) + ... + exp(z_C)))

    and the loss of a batch is the mean of the losses of its samples: the value of
    `nn.CrossEntropyLoss` with its default settings.

    - `logits`: raw scores `(N, C)`, float32 or float64.
    - `labels`: class indices `(N,)`, int64.
    - returns: a 0-d tensor (one number, shape `()`) from which gradients flow back to `logits`.

    At the edges: exact and finite for large scores. The arguments are left as they were.

    Class 0 is the true one; the first scores favour it, the second do not:

    >>> label = torch.tensor([0])
    >>> round(cross_entropy(torch.tensor([[2.0, 1.0, 0.1]]), label).item(), 4)
    0.417
    >>> round(cross_entropy(torch.tensor([[0.5, 2.0, 0.3]]), label).item(), 4)
    1.8406

    A batch of three:

    >>> labels = torch.tensor([2, 0, 1])
    >>> logits = torch.tensor([[0.1, 0.2, 3.9], [1.2, 0.1, 0.3], [0.3, 2.2, 0.2]])
    >>> round(cross_entropy(logits, labels).item(), 4)
    0.2834
    """
    raise NotImplementedError("cross_entropy: your solution goes here")


def cross_entropy_one_hot(logits: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Compute the same loss when the true classes come as one-hot rows.

    Data sets often store [0, 0, 1] for class 2. `nn.CrossEntropyLoss` and `F.cross_entropy` want
    the 2. They refuse integer rows, and read float rows as something else, a probability for each
    class. Give them class indices, or write out a formula that needs none.

    - `logits`: raw scores `(N, C)`, float32 or float64.
    - `targets`: one-hot rows `(N, C)`, int64.
    - returns: a 0-d tensor from which gradients flow back to `logits`.

    >>> logits = torch.tensor([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]])
    >>> targets = torch.tensor([[1, 0, 0], [1, 0, 0]])
    >>> round(cross_entropy_one_hot(logits, targets).item(), 4)
    1.1288
    """
    raise NotImplementedError("cross_entropy_one_hot: your solution goes here")
