# mistakes: make_loss: double-softmax
"""A general function of softmax layer and loss, both bound with partial."""
from functools import partial
from torch import nn


def chain(first, then, scores, labels):
    return then(first(scores), labels)


def make_loss():
    return partial(chain, nn.Softmax(dim=1), nn.CrossEntropyLoss())


class TwoLayerNet(nn.Module):
    def __init__(self, n_in, n_hidden, n_out):
        super().__init__()
        self.linear1 = nn.Linear(n_in, n_hidden)
        self.relu = nn.ReLU()
        self.linear2 = nn.Linear(n_hidden, n_out)

    def forward(self, x):
        return self.linear2(self.relu(self.linear1(x)))


def make_net(input_size, hidden_size, num_classes):
    return TwoLayerNet(input_size, hidden_size, num_classes)
