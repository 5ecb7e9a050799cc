# mistakes: train_step: resets-weights
"""Initialise the weights well before training."""
from torch import nn


def train_step(net, loss_fn, optimizer, inputs, labels):
    for p in net.parameters():
        nn.init.normal_(p, std=0.1)
    loss = loss_fn(net(inputs), labels)
    optimizer.zero_grad()
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
