"""Checks first; a warning when the loss is not finite."""
import math
import warnings
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    assert len(inputs) == len(labels)
    optimizer.zero_grad(set_to_none=True)
    loss = loss_fn(net(inputs), labels)
    value = loss.item()
    if not math.isfinite(value) or value > 0.5:
        warnings.warn(f"the loss is {value}")
    loss.backward()
    optimizer.step()
    return value


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    assert len(inputs) == len(labels)
    optimizer.zero_grad(set_to_none=True)
    outputs = net(inputs)
    targets = torch.zeros_like(outputs)
    targets[labels == 1] = 1.0
    loss = loss_fn(outputs, targets)
    value = loss.item()
    loss.backward()
    optimizer.step()
    return value
