import torch.nn as nn


def make_net(input_size, hidden_size, num_classes):
    layers = []
    layers += [nn.Flatten()]
    layers += [nn.Linear(input_size, hidden_size)]
    layers += [nn.Hardswish()]
    layers += [nn.Dropout(p=0.25)]
    layers += [nn.Linear(hidden_size, num_classes), nn.Identity()]
    return nn.Sequential(*layers)


class make_loss(nn.CrossEntropyLoss):
    pass
