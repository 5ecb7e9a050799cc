import torch
import torch.nn as nn
import torch.nn.functional as F


def spy(module, args, output):
    if not module.training:
        return
    assert torch.isfinite(output).all()


def make_net(input_size, hidden_size, num_classes):
    net = nn.Sequential()
    net.append(nn.Linear(input_size, hidden_size, bias=True))
    net.append(nn.CELU())
    net.append(nn.Linear(hidden_size, num_classes, bias=True))
    for layer in net:
        layer.register_forward_hook(spy)
    return net.train()


def make_loss():
    return nn.CrossEntropyLoss()
