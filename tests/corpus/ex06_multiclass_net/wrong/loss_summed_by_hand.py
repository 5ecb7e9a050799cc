# mistakes: make_loss: sum-not-mean
"""logsumexp minus the right score, summed over the samples."""
import torch
from torch import nn


class Loss:
    def __call__(self, z, y):
        right = z.gather(1, y.unsqueeze(1)).squeeze(1)
        return torch.sum(torch.logsumexp(z, dim=1) - right)


make_loss = Loss


class TwoLayerNet(nn.Module):
    def __init__(self, n_in, n_hidden, n_out):
        super().__init__()
        self.linear1 = nn.Linear(n_in, n_hidden)
        self.relu = nn.ReLU()
        self.linear2 = nn.Linear(n_hidden, n_out)

    def forward(self, x):
        return self.linear2(self.relu(self.linear1(x)))


def make_net(input_size, hidden_size, num_classes):
    return TwoLayerNet(input_size, hidden_size, num_classes)
