# mistakes: train_step: missing-step, returns-tensor
"""Gradients, and the loss to look at."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    net.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    return loss


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    outputs = net(inputs)
    loss = loss_fn(outputs, labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()
