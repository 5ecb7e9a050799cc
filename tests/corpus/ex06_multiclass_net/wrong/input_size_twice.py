# mistakes: make_net: wrong-hidden-size
"""Both layers read the input size."""
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.l1 = nn.Linear(input_size, hidden_size)
        self.relu = nn.ReLU()
        self.l2 = nn.Linear(input_size, num_classes)

    def forward(self, x):
        return self.l2(self.relu(self.l1(x)))


def make_net(input_size, hidden_size, num_classes):
    return Net(input_size, hidden_size, num_classes)


make_loss = lambda: nn.CrossEntropyLoss()
