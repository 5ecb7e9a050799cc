# mistakes: train_step: ?
"""Uses only the first half of the batch."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    n = max(1, len(inputs) // 2)
    optimizer.zero_grad()
    loss = loss_fn(net(inputs[:n]), labels[:n])
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
