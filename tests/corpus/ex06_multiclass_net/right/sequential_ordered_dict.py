"""Named layers in an OrderedDict, GELU between them."""
from collections import OrderedDict
from torch import nn


def make_net(input_size, hidden_size, num_classes):
    layers = OrderedDict()
    layers["hidden"] = nn.Linear(input_size, hidden_size)
    layers["act"] = nn.GELU()
    layers["scores"] = nn.Linear(hidden_size, num_classes)
    layers["raw"] = nn.Identity()
    return nn.Sequential(layers)


make_loss = nn.CrossEntropyLoss
