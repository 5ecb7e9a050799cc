import torch


def softmax(logits):
    shifted = logits - logits.amax(dim=-1, keepdim=True)
    e = torch.exp(shifted)
    return torch.einsum("...c,...->...c", e, 1 / torch.einsum("...c->...", e))
