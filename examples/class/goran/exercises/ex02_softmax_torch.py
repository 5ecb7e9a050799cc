import torch


def softmax(logits: torch.Tensor) -> torch.Tensor:
    """logits (C,) or (N, C); same shape back."""
    wide = logits.to(torch.float64)
    return torch.softmax(wide, dim=-1).to(logits.dtype)
