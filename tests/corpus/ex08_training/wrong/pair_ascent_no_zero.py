# mistakes: train_step: gradient-ascent, missing-zero-grad
"""Backward of minus the loss, step."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    loss = loss_fn(net(inputs), labels)
    loss.neg().backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, x, y):
    p = net(x)
    loss = loss_fn(p, y.view_as(p).to(p.dtype))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach().item()
