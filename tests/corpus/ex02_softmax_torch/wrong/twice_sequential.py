# mistakes: softmax: softmax-twice
"""Two layers in a row."""
from torch import nn

softmax = nn.Sequential(nn.Softmax(dim=-1), nn.Softmax(dim=-1))
