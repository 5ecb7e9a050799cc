# mistakes: train_step: breaks-gradient
"""Outputs through numpy to be able to look at them."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    scores = net(inputs).detach().numpy()
    loss = loss_fn(torch.from_numpy(scores), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    outputs = net(inputs)
    loss = loss_fn(outputs, labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()
