# mistakes: train_step: own-loss
"""Ignores loss_fn."""
import torch.nn as nn

criterion = nn.CrossEntropyLoss()


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = criterion(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    out = net(inputs)
    loss = loss_fn(out, labels.float().view(-1, 1))
    loss.backward()
    optimizer.step()
    return loss.item()
