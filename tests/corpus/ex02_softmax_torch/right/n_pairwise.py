import torch


def softmax(logits):
    """p_i = 1 / sum_j exp(z_j - z_i)"""
    diff = logits.unsqueeze(-2) - logits.unsqueeze(-1)
    return 1 / torch.exp(diff).sum(dim=-1)
