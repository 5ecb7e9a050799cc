# mistakes: train_step: one-hot-targets
"""Compare with all class numbers."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    scores = net(inputs)
    classes = torch.arange(scores.shape[1])
    loss = loss_fn(scores, (labels.unsqueeze(1) == classes).long())
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
