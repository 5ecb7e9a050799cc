import torch


def softmax(x):
    return (x - torch.logsumexp(x, dim=-1, keepdim=True)).exp()
