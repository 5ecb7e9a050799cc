# mistakes: train_step: one-hot-targets
"""A loop writes the ones."""
import torch


def one_hot(labels, width):
    out = torch.zeros(len(labels), width).long()
    for i, y in enumerate(labels):
        out[i, y] = 1
    return out


def train_step(net, loss_fn, optimizer, inputs, labels):
    scores = net(inputs)
    loss = loss_fn(scores, one_hot(labels, scores.shape[1]))
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    outputs = net(inputs)
    loss = loss_fn(outputs, labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()
