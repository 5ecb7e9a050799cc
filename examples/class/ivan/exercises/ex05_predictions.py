"""From scores to decisions, and how many of them are right.

A loss trains the network; people want decisions. With several classes the decision is the class
with the highest score, and softmax is not even needed for it, because it keeps the order of the
scores. With one probability for yes or no, the decision is yes when it is above one half. And
because a loss says little to people, the share of right decisions, the accuracy, is what is told.
"""

import torch


def predict_classes(logits: torch.Tensor) -> torch.Tensor:
    """Find the class with the highest score in each row.

        prediction_n = the c for which z_nc is highest

    - `logits`: scores `(N, C)`.
    - returns: class indices `(N,)`, int64; one for each sample, also when N is 1.

    >>> logits = torch.tensor([[0.1, 0.2, 3.9], [1.2, 0.1, 0.3], [0.3, 2.2, 0.2]])
    >>> predict_classes(logits)
    tensor([2, 0, 1])
    """
    raise NotImplementedError("predict_classes: your solution goes here")


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    """Compute the share of samples whose highest score is that of the true class.

        accuracy = (number of right predictions) / N

    - `logits`: scores `(N, C)`.
    - `labels`: true class indices `(N,)`, int64.
    - returns: a Python float from 0.0 (none right) to 1.0 (all right).

    Two of these three are right:

    >>> logits = torch.tensor([[0.1, 0.2, 3.9], [1.2, 0.1, 0.3], [1.2, 0.2, 0.5]])
    >>> round(accuracy(logits, torch.tensor([2, 0, 1])), 4)
    0.6667
    """
    raise NotImplementedError("accuracy: your solution goes here")


def predict_binary(probs: torch.Tensor) -> torch.Tensor:
    """Decide yes (1) or no (0) for each probability.

        prediction_n = 1 if p_n > 0.5 else 0

    - `probs`: the probability of yes for each sample, `(N, 1)` as a network with one output returns
      it, or `(N,)`.
    - returns: `(N,)` in both cases, int64, only 0 and 1.

    >>> predict_binary(torch.tensor([[0.9], [0.2], [0.6]]))
    tensor([1, 0, 1])
    >>> predict_binary(torch.tensor([0.3]))
    tensor([0])
    """
    raise NotImplementedError("predict_binary: your solution goes here")
