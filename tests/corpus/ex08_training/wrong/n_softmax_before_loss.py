# mistakes: train_step: double-softmax
"""Softmax in the training step."""
import torch.nn.functional as F


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    probs = F.softmax(net(inputs), dim=1)
    loss = loss_fn(probs, labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    out = net(inputs)
    loss = loss_fn(out, labels.float().view(-1, 1))
    loss.backward()
    optimizer.step()
    return loss.item()
