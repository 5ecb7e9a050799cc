# mistakes: train_step: argmax-before-loss
"""torch.max(...)[1] into the loss."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    _, predicted = torch.max(net(inputs), 1)
    loss = loss_fn(predicted, labels)
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
