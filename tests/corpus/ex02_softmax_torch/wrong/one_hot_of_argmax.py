# mistakes: softmax: hardmax
"""The winner takes it all."""
import torch
import torch.nn.functional as F


def softmax(logits):
    winner = logits.argmax(dim=-1)
    return F.one_hot(winner, logits.shape[-1]).to(logits.dtype)
