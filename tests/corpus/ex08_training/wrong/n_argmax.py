# mistakes: train_step: argmax-before-loss
"""Compares decisions with labels."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    predictions = torch.argmax(net(inputs), dim=1)
    loss = loss_fn(predictions.float(), labels.float())
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
