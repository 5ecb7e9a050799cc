# mistakes: train_step: double-softmax
"""The given loss is wrapped, so that it sees probabilities."""
import functools
import torch


def on_probabilities(loss_fn):
    @functools.wraps(loss_fn)
    def wrapped(scores, labels):
        return loss_fn(torch.softmax(scores, dim=-1), labels)
    return wrapped


def train_step(net, loss_fn, optimizer, inputs, labels):
    loss_fn = on_probabilities(loss_fn)
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels)
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
