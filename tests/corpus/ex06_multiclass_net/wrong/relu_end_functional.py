# mistakes: make_net: relu-after-last-layer
"""x = relu(layer(x)) twice."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class MLP(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.fc1 = nn.Linear(input_size, hidden_size)
        self.fc2 = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        x = F.relu(self.fc1(x))
        x = F.relu(self.fc2(x))
        return x


def make_net(input_size, hidden_size, num_classes):
    return MLP(input_size, hidden_size, num_classes)


def make_loss():
    criterion = nn.CrossEntropyLoss(reduction="mean")
    return criterion
