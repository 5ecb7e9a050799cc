# mistakes: train_step: one-hot-targets
"""Rows of the identity matrix as targets."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    scores = net(inputs)
    table = torch.eye(scores.size(1), dtype=torch.int64)
    loss = loss_fn(scores, table[labels])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, x, y):
    p = net(x)
    loss = loss_fn(p, y.view_as(p).to(p.dtype))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach().item()
