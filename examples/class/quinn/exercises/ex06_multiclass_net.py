"""A network for several classes, and the loss that goes with it.

Which of C animals is in the picture? The network gives one raw score per class, and the loss turns
the scores into probabilities inside. So nothing comes after the last layer: a softmax there would
be the second one, and the network would learn slowly and never get its loss near 0, without any
error message to tell you.
"""

from collections.abc import Callable

import torch
from torch import nn


def make_net(input_size: int, hidden_size: int, num_classes: int) -> nn.Module:
    """Build a network with one hidden layer that returns raw scores.

        h = a(W1 x + b1)        the hidden layer; a is any nonlinear activation, such as ReLU
        z = W2 h + b2           the scores, one per class

    - `input_size`: how many features a sample has.
    - `hidden_size`: how many units the hidden layer has.
    - `num_classes`: how many classes there are, C.
    - returns: a module that maps float32 inputs `(N, input_size)` to raw scores `(N, C)`.

    Both layers have a bias. The activation works on each unit by itself; without it two layers
    can do no more than one. Dropout in the hidden layer is welcome; after the last layer comes
    nothing at all.

    >>> net = make_net(4, 5, 3)
    >>> net(torch.zeros(2, 4)).shape
    torch.Size([2, 3])
    >>> sum(p.numel() for p in net.parameters())  # (4 * 5 + 5) + (5 * 3 + 3)
    43
    """
    raise NotImplementedError("make_net: your solution goes here")


def make_loss() -> Callable[[torch.Tensor, torch.Tensor], torch.Tensor]:
    """Make the loss for raw scores and class indices.

    - returns: `nn.CrossEntropyLoss` with its default settings, ready to be called as
      `loss(scores, labels)`, with scores `(N, C)` and int64 class indices `(N,)`.

    >>> loss = make_loss()
    >>> round(loss(torch.tensor([[2.0, 1.0, 0.1]]), torch.tensor([0])).item(), 4)
    0.417
    """
    raise NotImplementedError("make_loss: your solution goes here")
