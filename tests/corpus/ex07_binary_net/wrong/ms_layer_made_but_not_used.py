# mistakes: make_net: missing-sigmoid
"""There is a sigmoid layer in the constructor."""
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.hidden = nn.Linear(input_size, hidden_size)
        self.act = nn.ELU()
        self.output = nn.Linear(hidden_size, 1)
        self.sigmoid = nn.Sigmoid()

    def forward(self, x):
        x = self.act(self.hidden(x))
        return self.output(x)


def make_net(input_size, hidden_size):
    return Net(input_size, hidden_size)


make_loss = nn.BCELoss
