# mistakes: make_net: double-softmax
"""When the net is used, and not trained, it should give probabilities."""
from torch import nn


class Net(nn.Sequential):
    def forward(self, x):
        z = super().forward(x)
        return z if self.training else z.softmax(dim=-1)


def make_net(i, h, c):
    return Net(nn.Linear(i, h), nn.Tanh(), nn.Linear(h, c))


def make_loss():
    criterion = nn.CrossEntropyLoss(reduction="mean")
    return criterion
