# mistakes: softmax: mutates-input
"""copy_ puts the result where the scores were."""
import torch


def softmax(x):
    p = torch.softmax(x, -1)
    return x.copy_(p)
