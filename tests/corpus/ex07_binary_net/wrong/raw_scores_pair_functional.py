# mistakes: make_net: logits-with-bcewithlogits
"""The stable way that everybody recommends."""
import torch.nn.functional as F
from torch import nn

make_net = lambda i, h: nn.Sequential(nn.Linear(i, h), nn.Tanh(), nn.Linear(h, 1))
make_loss = lambda: F.binary_cross_entropy_with_logits
