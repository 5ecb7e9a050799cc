import torch


def softmax(logits: torch.Tensor) -> torch.Tensor:
    z = logits.transpose(0, -1)
    z = z - z.amax(dim=0)
    e = z.exp()
    return (e / e.sum(dim=0)).transpose(0, -1)
