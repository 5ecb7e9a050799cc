# mistakes: train_step: returns-tensor, missing-zero-grad
"""Tensor back, gradients kept."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    out = net(inputs)
    loss = loss_fn(out, labels.float().view(-1, 1))
    loss.backward()
    optimizer.step()
    return loss.item()
