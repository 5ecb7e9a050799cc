# mistakes: train_step: own-loss
"""The loss is CrossEntropyLoss anyway."""
from torch import nn


def train_step(net, loss_fn, optimizer, inputs, labels):
    criterion = nn.CrossEntropyLoss()
    optimizer.zero_grad()
    loss = criterion(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    outputs = net(inputs)
    loss = loss_fn(outputs, labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()
