# mistakes: make_net: double-softmax, breaks-gradient
"""Hidden features as plain numbers, and probabilities out."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.fc1 = nn.Linear(input_size, hidden_size)
        self.fc2 = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        features = F.relu(self.fc1(x)).detach()
        return F.softmax(self.fc2(features), dim=1)


make_net = Net


make_loss = lambda: nn.CrossEntropyLoss()
