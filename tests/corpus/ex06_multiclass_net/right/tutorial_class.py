"""As in the tutorial: two linear layers, ReLU between, no softmax at the end."""
import torch
import torch.nn as nn


class NeuralNet2(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super(NeuralNet2, self).__init__()
        self.linear1 = nn.Linear(input_size, hidden_size)
        self.relu = nn.ReLU()
        self.linear2 = nn.Linear(hidden_size, num_classes)

    def forward(self, x):
        out = self.linear1(x)
        out = self.relu(out)
        out = self.linear2(out)
        # no softmax at the end
        return out


def make_net(input_size, hidden_size, num_classes):
    return NeuralNet2(input_size, hidden_size, num_classes)


def make_loss():
    return nn.CrossEntropyLoss()
