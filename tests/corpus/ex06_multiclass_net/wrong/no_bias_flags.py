# mistakes: make_net: no-bias
"""bias=False makes it smaller."""
import torch.nn as nn


def make_net(input_size, hidden_size, num_classes):
    return nn.Sequential(nn.Linear(input_size, hidden_size, bias=False), nn.ReLU(),
                         nn.Linear(hidden_size, num_classes, bias=False))


make_loss = lambda: nn.CrossEntropyLoss()
