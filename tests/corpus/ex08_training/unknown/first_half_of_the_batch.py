# mistakes: train_step: ?
"""The second half is kept for validation."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    n = max(len(labels) // 2, 1)
    optimizer.zero_grad()
    loss = loss_fn(net(inputs[:n]), labels[:n])
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, x, y):
    probs = net(x).squeeze(1)
    loss = loss_fn(probs, y.float())
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()
