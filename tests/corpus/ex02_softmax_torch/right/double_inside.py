"""Compute in float64 to be precise, then go back to the dtype of the input."""
import torch


def softmax(logits: torch.Tensor) -> torch.Tensor:
    """logits (C,) or (N, C); same shape back."""
    wide = logits.to(torch.float64)
    return torch.softmax(wide, dim=-1).to(logits.dtype)
