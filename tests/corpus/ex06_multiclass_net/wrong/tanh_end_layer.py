# mistakes: make_net: tanh-after-last-layer
"""tanh keeps the scores tame."""
import torch.nn as nn


def make_net(input_size, hidden_size, num_classes):
    return nn.Sequential(nn.Linear(input_size, hidden_size), nn.Tanh(),
                         nn.Linear(hidden_size, num_classes), nn.Tanh())


make_loss = nn.CrossEntropyLoss
