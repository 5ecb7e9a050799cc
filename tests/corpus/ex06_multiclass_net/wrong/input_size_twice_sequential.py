# mistakes: make_net: wrong-hidden-size
"""Input to hidden, input to classes."""
from torch import nn

make_net = lambda i, h, c: nn.Sequential(nn.Linear(i, h), nn.Sigmoid(), nn.Linear(i, c))


make_loss = nn.CrossEntropyLoss
