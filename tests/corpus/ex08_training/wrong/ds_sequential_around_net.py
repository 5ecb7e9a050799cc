# mistakes: train_step: double-softmax
"""I put net and softmax into one Sequential."""
from torch import nn


def train_step(net, loss_fn, optimizer, inputs, labels):
    model = nn.Sequential(net, nn.Softmax(dim=-1))
    optimizer.zero_grad()
    loss = loss_fn(model(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    outputs = net(inputs)
    loss = loss_fn(outputs, labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()
