# mistakes: train_step: one-hot-targets
"""F.one_hot labels."""
import torch.nn.functional as F


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    scores = net(inputs)
    loss = loss_fn(scores, F.one_hot(labels, scores.size(1)))
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
