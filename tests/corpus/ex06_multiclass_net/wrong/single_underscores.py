# mistakes: make_net: init-misspelled
"""_init_ is the constructor."""
import torch.nn as nn


class Net(nn.Module):
    def _init_(self, input_size, hidden_size, num_classes):
        super(Net, self)._init_()
        self.l1 = nn.Linear(input_size, hidden_size)
        self.relu = nn.ReLU()
        self.l2 = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        return self.l2(self.relu(self.l1(x)))


def make_net(input_size, hidden_size, num_classes):
    return Net(input_size, hidden_size, num_classes)


make_loss = nn.CrossEntropyLoss
