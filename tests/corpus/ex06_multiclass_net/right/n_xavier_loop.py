from collections import OrderedDict

import torch
from torch import nn

SEED = 7


def make_net(input_size, hidden_size, num_classes):
    torch.manual_seed(SEED)
    net = nn.Sequential(
        OrderedDict(
            [
                ("fc1", nn.Linear(input_size, hidden_size)),
                ("act", nn.Softsign()),
                ("fc2", nn.Linear(hidden_size, num_classes)),
            ]
        )
    )
    with torch.no_grad():
        for name, p in net.named_parameters():
            if "weight" in name:
                nn.init.xavier_uniform_(p)
            else:
                p.fill_(0.01)
    return net


def make_loss():
    return nn.CrossEntropyLoss()
