# mistakes: binary_train_step: double-sigmoid, missing-step
"""Sigmoid and backward."""
import torch


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    p = torch.sigmoid(net(inputs))
    loss = loss_fn(p, labels.float().view(-1, 1))
    loss.backward()
    return loss.item()


def train_step(model, criterion, opt, x, y):
    y_hat = model(x)
    loss = criterion(y_hat, y)
    loss.backward()
    opt.step()
    opt.zero_grad()
    return float(loss)
