# mistakes: train_step: loss-after-step
"""Reports the loss after the update."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss_fn(net(inputs), labels).backward()
    optimizer.step()
    with torch.no_grad():
        return loss_fn(net(inputs), labels).item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    out = net(inputs)
    loss = loss_fn(out, labels.float().view(-1, 1))
    loss.backward()
    optimizer.step()
    return loss.item()
