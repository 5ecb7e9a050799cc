# mistakes: make_net: init-misspelled
"""__int__ looked right when I typed it."""
import torch
import torch.nn as nn


class Net(nn.Module):
    def __int__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.hidden = nn.Linear(input_size, hidden_size)
        self.out = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        return self.out(torch.sigmoid(self.hidden(x)))


make_net = Net


make_loss = lambda: nn.CrossEntropyLoss()
