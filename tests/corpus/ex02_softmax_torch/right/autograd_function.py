"""Own forward and own backward: p * (g - sum(p * g))."""
import torch


class Softmax(torch.autograd.Function):
    @staticmethod
    def forward(ctx, z):
        p = torch.softmax(z, dim=-1)
        ctx.save_for_backward(p)
        return p

    @staticmethod
    def backward(ctx, g):
        (p,) = ctx.saved_tensors
        return p * (g - (p * g).sum(dim=-1, keepdim=True))


def softmax(logits):
    return Softmax.apply(logits)
