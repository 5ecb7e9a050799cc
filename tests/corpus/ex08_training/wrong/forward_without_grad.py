# mistakes: train_step: breaks-gradient
"""The forward pass without gradients saves memory."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    with torch.no_grad():
        outputs = net(inputs)
    loss = loss_fn(outputs, labels)
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
