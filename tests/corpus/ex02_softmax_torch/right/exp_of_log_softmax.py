"""Through log_softmax, which is stable, and back."""
import torch

softmax = lambda z: torch.log_softmax(z, -1).exp()
