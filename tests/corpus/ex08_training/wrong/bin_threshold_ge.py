# mistakes: binary_train_step: rounded-output
"""torch.where makes zeros and ones of the flat output."""
import torch


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    p = net(inputs).flatten()
    hard = torch.where(p > 0.5, torch.ones_like(p), torch.zeros_like(p))
    loss = loss_fn(hard, labels.float())
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
