# mistakes: train_step: double-softmax, updates-by-hand
"""Everything myself: softmax and update."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    lr = optimizer.param_groups[0]["lr"]
    loss = loss_fn(torch.softmax(net(inputs), dim=1), labels)
    net.zero_grad()
    loss.backward()
    with torch.no_grad():
        for p in net.parameters():
            p -= lr * p.grad
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    outputs = net(inputs)
    loss = loss_fn(outputs, labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()
