# mistakes: train_step: updates-by-hand
"""Subtracts lr times the gradient."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    net.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    with torch.no_grad():
        for p in net.parameters():
            p -= 0.1 * p.grad
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    out = net(inputs)
    loss = loss_fn(out, labels.float().view(-1, 1))
    loss.backward()
    optimizer.step()
    return loss.item()
