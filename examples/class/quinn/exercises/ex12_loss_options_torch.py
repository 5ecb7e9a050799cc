"""What real data ask of a loss, with PyTorch.

Real data are uneven, incomplete and sometimes mislabelled. Rare classes should weigh more, missing
labels should not count, and nobody should be entirely certain; and sometimes a picture shows a dog
and a cat. Each of these is an option of a loss that you know, or the choice of another one.

In all four the result is a 0-d tensor from which gradients flow back to the scores.
"""

import torch
from torch import nn


def weighted_cross_entropy(
    logits: torch.Tensor, labels: torch.Tensor, class_weights: torch.Tensor
) -> torch.Tensor:
    """Compute the cross-entropy in which some classes weigh more than others.

    With L_n the cross-entropy of sample n and w_n the weight of its true class:

        L = (w_1 L_1 + ... + w_N L_N) / (w_1 + ... + w_N)

    - `logits`: raw scores `(N, C)`, float32 or float64.
    - `labels`: class indices `(N,)`, int64.
    - `class_weights`: one weight per class `(C,)`, positive, in the dtype of `logits`.
    - returns: a 0-d tensor, the value of `nn.CrossEntropyLoss` with its option `weight`.

    >>> logits = torch.tensor([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]])
    >>> weights = torch.tensor([1.0, 3.0, 1.0])
    >>> round(weighted_cross_entropy(logits, torch.tensor([0, 1]), weights).item(), 4)
    0.3597
    """
    raise NotImplementedError("weighted_cross_entropy: your solution goes here")


def masked_cross_entropy(
    logits: torch.Tensor, labels: torch.Tensor, ignore_index: int
) -> torch.Tensor:
    """Compute the cross-entropy of those samples that have a label.

    Samples labelled `ignore_index` do not count at all: the mean is taken over the others.

    - `logits`: raw scores `(N, C)`, float32 or float64.
    - `labels`: class indices or `ignore_index`, `(N,)`, int64; at least one is not ignored.
    - `ignore_index`: any integer, such as -1.
    - returns: a 0-d tensor, the value of `nn.CrossEntropyLoss` with its option `ignore_index`.

    >>> logits = torch.tensor([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]])
    >>> round(masked_cross_entropy(logits, torch.tensor([0, -1]), -1).item(), 4)
    0.417
    """
    raise NotImplementedError("masked_cross_entropy: your solution goes here")


def smoothed_cross_entropy(
    logits: torch.Tensor, labels: torch.Tensor, smoothing: float
) -> torch.Tensor:
    """Compute the cross-entropy with targets that are not entirely certain.

    A share s of the target is taken from the true class and spread evenly over all C classes, the
    true one included:

        target of the true class = 1 - s + s / C,  of each other class = s / C

    - `logits`: raw scores `(N, C)`, float32 or float64.
    - `labels`: class indices `(N,)`, int64.
    - `smoothing`: the share s, from 0 to 1.
    - returns: a 0-d tensor, the value of `nn.CrossEntropyLoss` with its option `label_smoothing`.

    >>> logits, label = torch.tensor([[2.0, 1.0, 0.1]]), torch.tensor([0])
    >>> round(smoothed_cross_entropy(logits, label, 0.3).item(), 4)
    0.707
    """
    raise NotImplementedError("smoothed_cross_entropy: your solution goes here")


def multilabel_loss(logits: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Compute the loss of samples that can have several labels at once, or none.

    Each label is a yes or no question of its own, so with p = sigmoid(z) the loss is the binary
    cross-entropy, as a mean over all N L entries:

        L = mean of -(t log(p) + (1 - t) log(1 - p))

    - `logits`: raw scores `(N, L)`, float32 or float64.
    - `targets`: multi-hot rows `(N, L)` of 0 and 1, in the dtype of `logits`.
    - returns: a 0-d tensor, the value of `nn.BCEWithLogitsLoss`; exact for large scores too.

    >>> logits = torch.tensor([[2.0, 1.0, 0.1]])
    >>> round(multilabel_loss(logits, torch.tensor([[1.0, 1.0, 0.0]])).item(), 4)
    0.3949
    """
    raise NotImplementedError("multilabel_loss: your solution goes here")
