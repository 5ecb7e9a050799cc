# mistakes: binary_train_step: double-sigmoid, missing-zero-grad
"""Sigmoid of probabilities, no zero_grad."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    outputs = net(inputs)
    loss = loss_fn(outputs, labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    probs = torch.sigmoid(net(inputs))
    loss = loss_fn(probs, labels.float().view(-1, 1))
    loss.backward()
    optimizer.step()
    return loss.item()
