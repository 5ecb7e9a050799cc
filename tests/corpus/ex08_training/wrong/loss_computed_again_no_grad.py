# mistakes: train_step: loss-after-step
"""Measure after the update, without gradients."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    loss = loss_fn(net(inputs), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    with torch.no_grad():
        loss = loss_fn(net(inputs), labels)
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, x, y):
    p = net(x)
    loss = loss_fn(p, y.view_as(p).to(p.dtype))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach().item()
