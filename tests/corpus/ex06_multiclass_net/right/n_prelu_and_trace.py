import torch
from torch import nn


def block(n, m, act=None):
    seq = [nn.Linear(n, m)]
    if act is not None:
        seq.append(act)
    return nn.Sequential(*seq)


def make_net(input_size, hidden_size, num_classes):
    return nn.Sequential(
        block(input_size, hidden_size, nn.PReLU(hidden_size)),
        block(hidden_size, num_classes),
    )


class Loss:
    def __init__(self):
        self.inner = nn.CrossEntropyLoss()

    def __call__(self, out, y):
        assert out.dim() == 2 and y.dim() == 1, "shape?"
        return self.inner(out, y)


make_loss = Loss
