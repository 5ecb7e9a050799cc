"""As in the tutorial: one output and a sigmoid at the end."""
import torch
import torch.nn as nn


class NeuralNet1(nn.Module):
    def __init__(self, input_size, hidden_size):
        super(NeuralNet1, self).__init__()
        self.linear1 = nn.Linear(input_size, hidden_size)
        self.relu = nn.ReLU()
        self.linear2 = nn.Linear(hidden_size, 1)

    def forward(self, x):
        out = self.linear1(x)
        out = self.relu(out)
        out = self.linear2(out)
        # sigmoid at the end
        y_pred = torch.sigmoid(out)
        return y_pred


def make_net(input_size, hidden_size):
    return NeuralNet1(input_size, hidden_size)


def make_loss():
    return nn.BCELoss()
