# mistakes: binary_train_step: squeezes-batch
"""torch.squeeze, then float targets."""
import torch


def binary_train_step(model, criterion, opt, x, y):
    loss = criterion(torch.squeeze(model(x)), y.to(torch.float32))
    loss.backward()
    opt.step()
    opt.zero_grad()
    return float(loss)


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()
