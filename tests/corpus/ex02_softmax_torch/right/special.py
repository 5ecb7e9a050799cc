"""torch.special has one too."""

import torch


softmax = lambda z: torch.special.softmax(z, dim=z.ndim - 1)
