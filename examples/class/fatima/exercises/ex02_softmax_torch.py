import torch


def softmax(logits):
    z = logits.movedim(-1, 0)
    e = (z - z.max(dim=0).values).exp()
    return (e / e.sum(0)).movedim(0, -1)
