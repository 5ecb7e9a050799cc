import torch
from torch import Tensor
from torch.nn import functional as func


def cross_entropy(logits: Tensor, labels: Tensor) -> Tensor:
    assert logits.dim() == 2, "logits must be (N, C)"
    assert labels.dtype == torch.long, "labels must be class numbers"
    loss: Tensor = func.cross_entropy(input=logits, target=labels)
    return loss


def cross_entropy_one_hot(logits: Tensor, targets: Tensor) -> Tensor:
    if not bool((targets.sum(dim=1) == 1).all()):
        raise ValueError("not one-hot")
    where = torch.nonzero(targets, as_tuple=True)
    return func.cross_entropy(input=logits, target=where[1])
