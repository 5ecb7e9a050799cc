# mistakes: train_step: double-softmax
"""A softmax layer between net and loss."""
from torch import nn

softmax = nn.Softmax(dim=1)


def train_step(net, loss_fn, optimizer, x, y):
    loss = loss_fn(softmax(net(x)), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, x, y):
    probs = net(x).squeeze(1)
    loss = loss_fn(probs, y.float())
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()
