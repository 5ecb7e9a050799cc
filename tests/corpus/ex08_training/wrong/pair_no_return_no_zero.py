# mistakes: train_step: missing-return, missing-zero-grad
"""Backward and step, done."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    loss_fn(net(inputs), labels).backward()
    optimizer.step()


def binary_train_step(net, loss_fn, optimizer, x, y):
    probs = net(x).squeeze(1)
    loss = loss_fn(probs, y.float())
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()
