# mistakes: train_step: double-softmax
"""A closure for the optimizer, with the softmax in it."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    def closure():
        optimizer.zero_grad()
        probs = torch.nn.Softmax(1)(net(inputs))
        loss = loss_fn(probs, labels)
        loss.backward()
        return loss
    return optimizer.step(closure).item()


def binary_train_step(net, loss_fn, optimizer, x, y):
    probs = net(x).squeeze(1)
    loss = loss_fn(probs, y.float())
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()
