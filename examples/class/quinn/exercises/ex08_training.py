"""One step of training.

Learning is one small step, repeated: compute the loss on a batch, find out in which direction each
weight would lower it, move every weight a little that way. PyTorch does the mathematics; what is
left to you is the order, and to see that nothing of one step is still there in the next.
"""

from collections.abc import Callable

import torch
from torch import nn

LossFunction = Callable[[torch.Tensor, torch.Tensor], torch.Tensor]


def train_step(
    net: nn.Module,
    loss_fn: LossFunction,
    optimizer: torch.optim.Optimizer,
    inputs: torch.Tensor,
    labels: torch.Tensor,
) -> float:
    """Take one optimisation step on a batch.

    For plain gradient descent with learning rate r, each weight w moves against the slope of the
    loss, as it is at this batch and these weights alone:

        w <- w - r dL/dw

    How exactly is the business of `optimizer`; use the objects that you are given.

    - `net`: maps `inputs` to raw scores `(N, C)`; it comes, and stays, in training mode.
    - `loss_fn`: called as `loss_fn(scores, labels)`, gives a 0-d tensor.
    - `optimizer`: holds the parameters of `net`; of the SGD or Adam family.
    - `inputs`: float32, `(N, ...)`.
    - `labels`: class indices `(N,)`, int64.
    - returns: the loss before the step, as a Python float.

    At the edges: the step is taken many times in a row, and PyTorch adds new gradients to old
    ones; nothing may leak from one step into the next.

    A network that knows nothing gives two classes the same score and pays log(2) = 0.6931; each
    step then lowers the loss:

    >>> net = nn.Linear(2, 2)
    >>> _ = [nn.init.zeros_(parameter) for parameter in net.parameters()]
    >>> optimizer = torch.optim.SGD(net.parameters(), lr=1.0)
    >>> inputs, labels = torch.eye(2), torch.tensor([0, 1])
    >>> loss_fn = nn.CrossEntropyLoss()
    >>> [round(train_step(net, loss_fn, optimizer, inputs, labels), 4) for _ in range(3)]
    [0.6931, 0.4741, 0.3477]
    """
    raise NotImplementedError("train_step: your solution goes here")


def binary_train_step(
    net: nn.Module,
    loss_fn: LossFunction,
    optimizer: torch.optim.Optimizer,
    inputs: torch.Tensor,
    labels: torch.Tensor,
) -> float:
    """Take one optimisation step for a network that answers yes or no.

    The step is the same; the labels are the difference. They come as integers `(N,)`, while a
    binary loss such as `nn.BCELoss` wants floats in the very shape of the output.

    - `net`: maps `inputs` to probabilities `(N, 1)`; it comes, and stays, in training mode.
    - `loss_fn`: called as `loss_fn(probabilities, targets)`, both float32 of one shape, `(N, 1)` or
      `(N,)`; gives a 0-d tensor.
    - `optimizer`: holds the parameters of `net`.
    - `inputs`: float32, `(N, ...)`; N may be 1.
    - `labels`: 1 (yes) or 0 (no), `(N,)`, int64.
    - returns: the loss before the step, as a Python float.

    >>> net = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())
    >>> _ = [nn.init.zeros_(parameter) for parameter in net.parameters()]
    >>> optimizer = torch.optim.SGD(net.parameters(), lr=1.0)
    >>> inputs, labels = torch.eye(2), torch.tensor([1, 0])
    >>> loss_fn = nn.BCELoss()
    >>> [round(binary_train_step(net, loss_fn, optimizer, inputs, labels), 4) for _ in range(3)]
    [0.6931, 0.5759, 0.4859]
    """
    raise NotImplementedError("binary_train_step: your solution goes here")
