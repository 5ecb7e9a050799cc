# mistakes: binary_train_step: double-sigmoid
"""1 / (1 + exp(-z)) of what the net returns."""
import torch


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    z = net(inputs)
    p = 1 / (1 + torch.exp(-z))
    loss = loss_fn(p, labels.view(-1, 1).float())
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()


def train_step(model, criterion, opt, x, y):
    y_hat = model(x)
    loss = criterion(y_hat, y)
    loss.backward()
    opt.step()
    opt.zero_grad()
    return float(loss)
