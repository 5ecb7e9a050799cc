# mistakes: train_step: one-hot-targets
"""zeros, and a 1 scattered into each row."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    scores = net(inputs)
    targets = torch.zeros(scores.shape, dtype=labels.dtype)
    targets.scatter_(1, labels.unsqueeze(1), 1)
    loss = loss_fn(scores, targets)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, x, y):
    p = net(x)
    loss = loss_fn(p, y.view_as(p).to(p.dtype))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach().item()
