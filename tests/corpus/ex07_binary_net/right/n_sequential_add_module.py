from torch import nn


def make_net(input_size, hidden_size, activation=nn.ELU):
    net = nn.Sequential()
    net.add_module("in", nn.Linear(input_size, hidden_size))
    net.add_module("act", activation())
    net.add_module("drop", nn.Dropout(0.2))
    net.add_module("out", nn.Linear(hidden_size, 1))
    net.add_module("sigmoid", nn.Sigmoid())
    return net


def make_loss():
    return nn.BCELoss(reduction="mean")
