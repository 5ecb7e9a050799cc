# mistakes: train_step: ?
"""Clips gradients, as in a transformer tutorial."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(net.parameters(), 0.01)
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    out = net(inputs)
    loss = loss_fn(out, labels.float().view(-1, 1))
    loss.backward()
    optimizer.step()
    return loss.item()
