from contextlib import contextmanager

import torch


@contextmanager
def fresh_gradients(optimizer):
    optimizer.zero_grad()
    yield
    optimizer.step()
    optimizer.zero_grad()


def train_step(net, loss_fn, optimizer, inputs, labels):
    with fresh_gradients(optimizer):
        (loss := loss_fn(net(inputs), labels)).backward()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    with fresh_gradients(optimizer):
        (loss := loss_fn(net(inputs), labels.unsqueeze(-1).float())).backward()
    return loss.item()
