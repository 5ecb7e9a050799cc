"""p_i = 1 / sum_j exp(x_j - x_i): overflow gives 1/inf = 0, which is right, so I use softplus-free logsumexp."""
import torch


def softmax(x):
    differences = x.unsqueeze(-2) - x.unsqueeze(-1)
    return torch.exp(-torch.logsumexp(differences, dim=-1))
