"""A network for yes or no, and the loss that goes with it.

Is it a dog? One output is enough: the probability of yes. Sigmoid turns the one raw score into a
probability, and the loss for probabilities is `nn.BCELoss`, binary cross-entropy. Here, unlike with
several classes, the last step belongs to the network, because this loss does not do it.
"""

from collections.abc import Callable

import torch
from torch import nn


def make_net(input_size: int, hidden_size: int) -> nn.Module:
    """Build a network with one hidden layer that returns the probability of yes.

        h = a(W1 x + b1)        the hidden layer; a is any nonlinear activation, such as ReLU
        z = W2 h + b2           one raw score
        p = 1 / (1 + exp(-z))   its sigmoid

    - `input_size`: how many features a sample has.
    - `hidden_size`: how many units the hidden layer has.
    - returns: a module that maps float32 inputs `(N, input_size)` to probabilities `(N, 1)`.

    Both layers have a bias; the activation between them works on each unit by itself.

    >>> net = make_net(4, 5)
    >>> probs = net(torch.zeros(2, 4))
    >>> probs.shape
    torch.Size([2, 1])
    >>> bool(((probs > 0) & (probs < 1)).all())
    True
    """
    raise NotImplementedError("make_net: your solution goes here")


def make_loss() -> Callable[[torch.Tensor, torch.Tensor], torch.Tensor]:
    """Make the loss for probabilities of yes and targets 1 (yes) or 0 (no).

    The loss of one sample with target t and probability p (natural logarithm):

        L = -(t log(p) + (1 - t) log(1 - p))

    - returns: `nn.BCELoss` with its default settings, ready to be called as
      `loss(probabilities, targets)`, both float32 of one shape, such as `(N, 1)`.

    >>> loss = make_loss()
    >>> round(loss(torch.tensor([[0.9], [0.2]]), torch.tensor([[1.0], [0.0]])).item(), 4)
    0.1643
    """
    raise NotImplementedError("make_loss: your solution goes here")
