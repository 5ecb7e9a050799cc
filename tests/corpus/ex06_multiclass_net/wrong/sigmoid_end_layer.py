# mistakes: make_net: sigmoid-before-loss
"""Sigmoid squeezes every score between 0 and 1."""
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.fc1 = nn.Linear(input_size, hidden_size)
        self.relu = nn.ReLU()
        self.fc2 = nn.Linear(hidden_size, num_classes)
        self.sigmoid = nn.Sigmoid()

    def forward(self, x):
        return self.sigmoid(self.fc2(self.relu(self.fc1(x))))


make_net = Net


make_loss = nn.CrossEntropyLoss
