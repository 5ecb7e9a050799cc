import torch


def _step(net, optimizer, loss):
    net.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def train_step(net, loss_fn, optimizer, inputs, labels):
    net.train()
    return _step(net, optimizer, loss_fn(net(inputs), labels))


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    net.train()
    return _step(net, optimizer, loss_fn(net(inputs), labels.unsqueeze(-1).float()))
