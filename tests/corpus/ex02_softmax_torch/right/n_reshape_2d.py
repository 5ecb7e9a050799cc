import torch
import torch.nn.functional as F


def softmax(logits):
    shape = logits.shape
    flat = logits.view(-1, shape[-1])
    out = F.softmax(flat, dim=1, dtype=logits.dtype)
    return out.reshape(*shape)
