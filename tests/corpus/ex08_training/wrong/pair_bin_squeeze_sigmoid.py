# mistakes: binary_train_step: double-sigmoid, squeezes-batch
"""Flat probabilities with one more sigmoid."""
import torch


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    p = torch.sigmoid(net(inputs)).squeeze()
    loss = loss_fn(p, labels.float())
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
