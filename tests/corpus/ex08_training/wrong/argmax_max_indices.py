# mistakes: train_step: argmax-before-loss
"""torch.max for the predicted class, floats for the loss."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    _, predicted = torch.max(net(inputs), 1)
    loss = loss_fn(predicted.to(torch.float32), labels.to(torch.float32))
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
