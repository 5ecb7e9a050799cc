# mistakes: binary_train_step: double-sigmoid
"""The net followed by a sigmoid layer."""
from torch import nn


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    model = nn.Sequential(net, nn.Sigmoid(), nn.Flatten(0))
    loss = loss_fn(model(inputs), labels.float())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def train_step(model, criterion, opt, x, y):
    y_hat = model(x)
    loss = criterion(y_hat, y)
    loss.backward()
    opt.step()
    opt.zero_grad()
    return float(loss)
