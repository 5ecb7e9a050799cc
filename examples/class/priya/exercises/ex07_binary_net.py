import torch.nn as nn


def make_loss():
    return nn.BCEWithLogitsLoss()


def make_net(input_size, hidden_size):
    return nn.Sequential(
        nn.Linear(input_size, hidden_size),
        nn.ReLU(),
        nn.Linear(hidden_size, 1),
        nn.Sigmoid(),
    )
