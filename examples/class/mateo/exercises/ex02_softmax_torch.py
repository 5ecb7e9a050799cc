import functools
import torch


def batched(function):
    @functools.wraps(function)
    def wrapper(x):
        if x.ndim == 1:
            return function(x[None, :])[0]
        return function(x)
    return wrapper


@batched
def softmax(x):
    return torch.nn.functional.softmax(x, dim=1, dtype=x.dtype)
