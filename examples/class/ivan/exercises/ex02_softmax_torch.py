import torch


def softmax(x):
    differences = x.unsqueeze(-2) - x.unsqueeze(-1)
    return torch.exp(-torch.logsumexp(differences, dim=-1))
