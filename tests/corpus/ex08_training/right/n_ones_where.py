import torch


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    y = torch.where(labels > 0, 1.0, 0.0)
    y = y.unsqueeze(dim=1)
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), y)
    loss.backward()
    optimizer.step()
    return loss.item()


def train_step(net, loss_fn, optimizer, inputs, labels):
    try:
        optimizer.zero_grad()
        loss = loss_fn(net(inputs), labels)
        loss.backward()
        optimizer.step()
    finally:
        optimizer.zero_grad()
    return loss.item()
