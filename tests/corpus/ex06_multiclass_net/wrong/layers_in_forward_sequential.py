# mistakes: make_net: layers-in-forward
"""forward builds the whole chain and runs it."""
from torch import nn


class Net(nn.Module):
    def __init__(self, *sizes):
        super().__init__()
        self.a, self.b, self.c = sizes

    def forward(self, x):
        chain = nn.Sequential(nn.Linear(self.a, self.b), nn.Tanh(), nn.Linear(self.b, self.c))
        return chain(x)


make_net = Net


def make_loss():
    criterion = nn.CrossEntropyLoss(reduction="mean")
    return criterion
