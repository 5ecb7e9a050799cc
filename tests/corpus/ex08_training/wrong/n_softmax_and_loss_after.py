# mistakes: train_step: double-softmax, loss-after-step
"""Softmax, and the loss of the new weights."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(torch.softmax(net(inputs), -1), labels)
    loss.backward()
    optimizer.step()
    loss = loss_fn(torch.softmax(net(inputs), -1), labels)
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    out = net(inputs)
    loss = loss_fn(out, labels.float().view(-1, 1))
    loss.backward()
    optimizer.step()
    return loss.item()
