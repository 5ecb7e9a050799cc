import torch


def softmax(logits):
    # erst genauer rechnen, dann zurück
    x = logits.to(torch.float64)
    e = torch.exp(x - x.max(-1, keepdim=True)[0])
    return (e / e.sum(-1, keepdim=True)).to(logits.dtype)
