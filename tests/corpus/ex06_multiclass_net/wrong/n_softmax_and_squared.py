# mistakes: make_loss: squared-error
"""MSE of softmax and one-hot rows, the softmax in the loss."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.hidden = nn.Linear(input_size, hidden_size)
        self.out = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        return self.out(torch.relu(self.hidden(x)))


def make_net(input_size, hidden_size, num_classes):
    return Net(input_size, hidden_size, num_classes)


class make_loss(nn.Module):
    def forward(self, scores, labels):
        target = torch.eye(scores.size(1))[labels]
        return ((torch.softmax(scores, 1) - target) ** 2).mean()
