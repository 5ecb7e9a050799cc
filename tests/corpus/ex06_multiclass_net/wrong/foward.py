# mistakes: make_net: forward-misspelled
"""The method foward computes the scores."""
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.l1 = nn.Linear(input_size, hidden_size)
        self.act = nn.ReLU()
        self.l2 = nn.Linear(hidden_size, num_classes)

    def foward(self, x):
        return self.l2(self.act(self.l1(x)))


def make_net(input_size, hidden_size, num_classes):
    return Net(input_size, hidden_size, num_classes)


make_loss = nn.CrossEntropyLoss
