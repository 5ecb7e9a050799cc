import torch
import torch.nn as nn

torch.manual_seed(1)


def make_net(input_size, hidden_size):
    print("making a net with", input_size, "inputs and", hidden_size, "hidden units")
    hidden, output = nn.Linear(input_size, hidden_size), nn.Linear(hidden_size, 1)
    for layer in (hidden, output):
        nn.init.xavier_normal_(layer.weight)
        nn.init.zeros_(layer.bias)
    net = nn.Sequential(hidden, nn.Tanh(), output, nn.Sigmoid())
    print(net)
    return net


def make_loss():
    print("binary cross-entropy")
    return nn.BCELoss()
