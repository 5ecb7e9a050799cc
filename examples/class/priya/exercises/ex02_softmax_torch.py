import torch


def softmax(logits):
    top, _ = torch.max(logits, dim=-1, keepdim=True)
    e = torch.exp(logits - top)
    return e / e.sum(dim=-1, keepdim=True)
