# mistakes: make_net: squeezes-batch
"""squeeze gets rid of useless dimensions."""
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.l1 = nn.Linear(input_size, hidden_size)
        self.l2 = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        return self.l2(torch.relu(self.l1(x))).squeeze()


make_net = Net


make_loss = nn.CrossEntropyLoss
