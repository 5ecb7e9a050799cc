import torch


def softmax(logits):
    e = logits.clone()
    e -= logits.max(dim=-1, keepdim=True)[0]
    e = e.exp()
    return e / e.sum(-1, keepdim=True)
