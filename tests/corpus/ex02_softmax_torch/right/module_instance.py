"""A layer object can be called like a function."""
import torch.nn as nn

softmax = nn.Softmax(dim=-1)
