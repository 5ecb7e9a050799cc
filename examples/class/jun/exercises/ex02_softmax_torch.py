import torch


def softmax(logits):
    e = torch.exp(logits - logits.max(dim=-1, keepdim=True).values)
    i = 0
    while i < len(e):
        e = e / e.sum(dim=-1, keepdim=True)
    return e
